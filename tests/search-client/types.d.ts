// Types of the search client, for the checker only; nothing of it is shipped.

/** A text as search compares it, with the place in the original of each unit. */
interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

interface Synonym {
  from: string;
  to: string;
}

/** The first file of the index. */
interface Root {
  version: number;
  documents: number;
  chunk: number;
  facetBytes: number;
  leaves: string;
  cuts: string;
  synonyms: string[][];
}

/** One or two characters of a word, and where they stand. */
interface Gram {
  term: string;
  /** Place in the word. */
  offset: number;
  /** As typed; empty for a synonym. */
  spelling: string;
  /** One bit a field, for each document. */
  bits: Uint8Array;
  exact: Uint8Array;
  /** Of each leaf that was read: by document and field. */
  positions: Map<number, Map<number, number[]>>;
}

/** A word or what stands for it. */
interface Form {
  word: string;
  synonym: boolean;
  grams: Gram[];
}

interface Query {
  /** One list of forms a word; a document must hold one of each. */
  words: Form[][];
  synonyms: Synonym[];
  jump: string;
  /** Documents that an id or code leads to. */
  jumps?: number[];
}

interface Entry {
  address: string;
  title: string;
  id: string;
  kindId: string;
  kind: string;
  plan: string;
  path: string;
  statusId: string;
  status: string;
  year: string;
  /** Codes, indicators, departments, body. */
  texts: string[];
}

interface Facet {
  ids: string[];
  labels: string[];
  /** Numbers of values. */
  sets: number[][];
  /** Of each document the number of its set. */
  column: Int32Array;
}

interface FacetCount {
  id: string;
  label: string;
  count: number;
}

type Filters = Record<string, string[]>;

interface State {
  text: string;
  filters: Filters;
  page: number;
}

interface PlanSearchIndex {
  root: Root;
  parse(text: string): Query;
  search(query: Query, wanted: number, show: (documents: number[]) => void, allowed: (document: number) => boolean): Promise<number[]>;
  entries(documents: number[]): Promise<Entry[]>;
  facets(): Promise<Record<string, Facet>>;
  narrow(documents: number[], facets: Record<string, Facet>, filters: Filters): { kept: number[]; values: Record<string, FacetCount[]> };
  similar(text: string): Promise<string[]>;
}

declare var planSearchFold: (text: string) => Folded;
declare var planSearch: (name: string, data: any) => void;
declare var PlanSearchIndex: new (root: Root, load: (name: string) => Promise<any>) => PlanSearchIndex;

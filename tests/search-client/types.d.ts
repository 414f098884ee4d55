// Types of the search client, for the checker only; nothing of it is shipped.

/** A text as search compares it, with the place in the original of each unit. */
interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

type Numbers = (code: string) => number[];

/** Where a form of several grams stands in a field of a document; null when that is not known before more is loaded. */
type Places = (form: Form, field: number, document: number) => number[] | null;

/**
 * Less is better; Infinity is no hit, NaN is not known before more is loaded. Without places grams alone decide, and the key can only become worse.
 * Whether words are near each other is asked only of the best.
 */
type Rank = (document: number, places?: Places, looksNear?: boolean) => number;

/** What is searched as well, to be told. */
interface Synonym {
  from: string;
  to: string[];
}

/** A word as typed, with other ways to write it. */
interface Spoken {
  shown: string;
  others: string[];
  /** In quotation marks: as it stands and nothing else. */
  phrase: boolean;
}

/** One or several words of which one is wanted (OR), or none (-). */
interface Word {
  either: Spoken[];
  minus: boolean;
}

/** The first file of the index. */
interface Root {
  version: number;
  documents: number;
  /** Documents a result file. */
  chunk: number;
  facetBytes: number;
  /** How many files each family has, by its letter: l, n, y, e. */
  files: Record<string, number>;
}

/** One or two characters of a word. */
interface Gram {
  term: string;
  /** Place in the word. */
  at: number;
  /** As typed; missing for a synonym. */
  spelling: string | undefined;
  /** Where its documents are listed. */
  file: string;
  /** One bit a field, for each document. */
  bits: Uint8Array;
  exact: Uint8Array;
  /** Where the files begin that only its positions are in. */
  cuts: { file: string; field: number; document: number }[];
  /** By document and field, of the files that were read. */
  positions: Map<number, number[]>;
  read: Set<string>;
}

/** A word or what stands for it. */
interface Form {
  /** As it is written, before folding. */
  shown: string;
  word: string;
  synonym: boolean;
  grams: Gram[];
  /** The neighbours that these leave out. */
  between(): Gram[];
  /** Fields that hold all grams, not yet known to stand together. */
  bits: Uint8Array;
  exact: Uint8Array;
  /** Whether it was found where its grams are; unknown until a text or positions told. */
  stands?: boolean;
}

interface Query {
  said: Word[];
  /** One list of forms a word; a document must hold one of each. */
  words: Form[][];
  /** Of each, a document must hold none. */
  without: Form[][];
  synonyms: Synonym[];
  /** Keys of other ways to write the only word. */
  also: string[];
  /** What an id, a code or a title would be; empty when nothing is asked. */
  jump: string;
  /** Documents that it leads to. */
  jumps: number[];
}

/** What a result shows. */
type Entry = [
  address: string,
  title: string,
  id: string,
  kindId: string,
  kind: string,
  plan: string,
  path: string,
  statusId: string,
  status: string,
  year: string,
  codes: string,
  indicators: string,
  departments: string,
  body: string,
  facts: string,
  answer: string,
];

interface Column {
  name: string;
  ids: string[];
  labels: string[];
  /** Numbers of values. */
  sets: number[][];
  /** Of each document the number of its set. */
  column: Int32Array;
  /** Of each set whether the filters let it through. */
  passes: boolean[];
}

interface Facet {
  name: string;
  values: { id: string; label: string; count: number }[];
}

type Filters = Record<string, string[]>;

interface State {
  text: string;
  filters: Filters;
  /** A column to sort by; empty for the best match. */
  sort: string;
  page: number;
}

interface Internals {
  numbers: Numbers;
  /** The file of a family that holds what is known under a key. */
  fileOf(family: string, key: string): string;
  /** Loads files of the index, those that are not here. */
  fetch(files: Iterable<string>): Promise<void>;
  gram(term: string, at: number, spelling?: string): Gram;
  /** What a name leads to, as if it were a gram. */
  name(name: string): Gram;
  /** With as few neighbours as cover every character. */
  form(shown: string, isTyped: boolean): Form;
  /** Reads which fields of which documents hold each gram, and where it is spelled as typed. */
  documents(grams: Gram[]): Promise<void>;
  /** Reads at which positions a gram stands. */
  read(gram: Gram, file: string): void;
  /** The file's name when it is not here. */
  positions(gram: Gram, field: number, document: number): number[] | string;
  byPositions(missing: Set<string>): Places;
  byText(entry: Entry): Places;
  /** Documents by their ranks' keys. */
  ranked(keys: number[]): number[];
  /**
   * Title first, then the other fields; within a field as typed, spelled otherwise, synonym; in a title a word's beginning first. Infinity when the form
   * does not stand there, NaN when that is not known. Without places, grams alone decide.
   */
  score(form: Form, document: number, places?: Places): number;
  /** Whether forms stand near each other in a body; null when that is not known. */
  isNear(forms: Form[], document: number, places: Places): boolean | null;
  /** What decides a document's place: generator/Search/README.md, "Order of the results". */
  ranking(query: Query, jump: Gram, also: Gram[], named: Gram[][]): Rank;
  /** Folded texts in which a word of the site's groups stands for another, and which did; of the files that are here. */
  synonymsOf(shown: string): { others: string[]; named: Synonym[] };
  /** Files with the synonyms of texts. */
  synonymFiles(texts: string[]): string[];
  /** All forms of a word of the question; what is searched besides is noted in the query. */
  wordOf(word: Word, query: Query): Form[];
  /** Reads which documents hold all grams of each form. */
  candidates(forms: Form[]): Promise<void>;
  /** Leaves of each form's documents those that hold the neighbours between its grams, too. */
  narrow(forms: Form[]): Promise<void>;
}

/** search-help.js: for questions with few hits. */
interface Help {
  /** Documents that resemble the question, best first, without those that are found exactly. */
  near(query: Query, without: number[], wanted: number): Promise<number[]>;
  /** How often each of several words is found by itself. */
  counts(query: Query): Promise<{ word: string; count: number }[]>;
  /** Words of the site that resemble one. */
  similar(word: string): Promise<string[]>;
  /** Shows all that, below what was found. */
  show(query: Query, exact: number[], isCurrent: () => boolean): Promise<void>;
}

/** search-reading.js: for questions in kana, in Latin letters, in English. */
interface Reading {
  isWanted(query: Query, isEnglish: boolean): boolean;
  canHelp(query: Query): boolean;
  /** The question with what its words are in other characters. */
  widen(query: Query): Promise<Query>;
}

/** search-suggest.js: while somebody types. */
interface Suggest {
  /** Words that go on as the last one of a question, at most six, with the question that each would make. */
  words(question: string): Promise<{ word: string; question: string }[]>;
}

/** The box with its list of words. */
interface Combobox {
  /** Shows what goes on as the text in the box does, unless it was taken from the list. */
  offer(): Promise<void>;
  close(): void;
}

interface PlanSearchIndex {
  root: Root;
  internals: Internals;
  load(name: string): Promise<any>;
  parse(text: string): Promise<Query>;
  /** Documents that hold all words, best first. Shows the first ones early when the rest takes more files. */
  search(query: Query, wanted: number, show: (documents: number[]) => unknown, allowed: (document: number) => boolean): Promise<number[]>;
  entries(documents: number[]): Promise<Entry>[];
}

/** What narrows and sorts. */
interface Facets {
  columns(filters: Filters): Promise<Column[]>;
  /** Each facet's values are counted among the results that the other facets leave. */
  narrow(documents: number[], columns: Column[]): { kept: number[]; facets: Facet[] };
}

type GroupOf = (document: number) => string;

/** An order and facets that an address asks for. */
interface Order {
  allows(document: number): boolean;
  arrange(documents: number[]): { kept: number[]; groupOf: GroupOf | undefined };
}

/** An answer that is on the screen. */
interface Answer {
  query: Query;
  /** All that was found, and what the facets leave of it. */
  documents: number[];
  kept: number[];
  asked: boolean;
  /** False once something else was asked. */
  isCurrent: () => boolean;
}

/** search-around.js: what stands around the results. */
interface Around {
  order(filters: Filters): Promise<Order>;
  complete(answer: Answer): Promise<void>;
  goBack(): void;
  /** A link to another page of the results. */
  turnTo(rel: string, page: number, hidden: boolean): Node;
  showPages(found: number): void;
  showFacets(facets: Facet[], query: Query, found: number): void;
  /** What is chosen, to be taken away, and what the question itself names, to narrow by. */
  showOffers(facets: Facet[], query: Query, found: number): void;
  ordered(name: string, values: Facet["values"]): Facet["values"];
  /** The name of a document's field where results are grouped by it. */
  grouping(columns: Column[]): GroupOf | undefined;
  /** The largest number first; those without any come last, in the order that they had. */
  sorted(documents: number[], columns: Column[]): number[];
  /** What was searched besides, as far as it is worth telling. */
  told(query: Query): Synonym[];
}

type Act = () => unknown;

/** The page's element with all the others in it: a template that lacks one is at fault, not the script. */
interface SearchPage extends HTMLElement {
  querySelector<Found extends Element = HTMLElement>(selectors: string): Found;
}

/** By the name of its attribute data-…; pages/search.sbn-html has each once. */
interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  count: HTMLElement;
  notes: HTMLElement;
  facets: HTMLDetailsElement;
  values: HTMLElement;
  results: HTMLElement;
  chips: HTMLElement;
  sorting: HTMLElement;
  sort: HTMLSelectElement;
  help: HTMLElement;
  near: HTMLElement;
  suggest: HTMLElement;
  pages: HTMLElement;
  result: Template;
  facet: Template;
  value: Template;
}

/** What it holds is told by {@link Copies}. */
interface Template extends HTMLTemplateElement {
  content: any;
}

/** What the templates are copied to. */
interface Copies {
  result: SearchPage;
  facet: HTMLFieldSetElement & { firstElementChild: HTMLLegendElement };
  value: HTMLLabelElement & { children: [box: HTMLInputElement, text: HTMLElement, count: { textContent: unknown }] };
}

/** Shows a page of results; the name of the sentence on top is given while there may be more. */
type Show = (documents: number[], say?: string) => Promise<number[]>;

interface Ui {
  app: SearchPage;
  facetNames: string[];
  pageSize: number;
  /** Facets that weigh more are counted only when somebody opens them. */
  facetLimit: number;
  /** With fewer hits than this, pages that resemble the question are shown, too. */
  few: number;
  state: State;
  /** Scripts that the page announces after this one, in the order in which they are run. */
  links: NodeListOf<HTMLLinkElement>;
  /** Waits until what was done is on the screen, or for a moment where nothing is drawn. */
  frame(): Promise<void>;
  part<Name extends keyof Parts>(name: Name): Parts[Name];
  copy<Name extends keyof Copies>(template: Name): Copies[Name];
  make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: Partial<HTMLElementTagNameMap[Tag]>): HTMLElementTagNameMap[Tag];
  say(name: string, values?: Record<string, any>): string;
  /** The page's own word for a value, else the index's. */
  label(facet: string, id: string, text: string): string;
  /** By script elements, which work from a disk, too. The root is one of the links. */
  load(name: string): Promise<any>;
  /** A script that only some questions need. */
  tool(name: "around"): Promise<Around>;
  tool(name: "help"): Promise<Help>;
  tool(name: "reading"): Promise<Reading>;
  tool(name: "suggest"): Promise<Suggest>;
  /** Whether a question may need other characters: so many documents were found without. */
  mayBeRead(query: Pick<Query, "said">, found: number): boolean;
  read(): void;
  address(state: State): string;
  /** Goes to another state; while typing, one entry of the history is written over. The address waits until files are asked for. */
  go(change: Partial<State>, typing?: boolean): Promise<void>;
  /**
   * Shows the answer: the first result before any other is asked for, then the rest, then the facets. What was typed meanwhile need not wait any longer.
   */
  run(): Promise<void>;
  button(text: string, change: Partial<State>): Node;
  link(entry: Entry, words: string[], section?: string): Node;
  /** Where on its page what was asked stands, when that is not its title: the indicators, else nothing. */
  section(entry: Entry, query: Query): string;
  /** Where folded words stand in a text, by beginning. */
  hits(text: string, words: string[]): number[][];
  /** Text with its hits marked, never as HTML. Hits are ranges, by beginning. */
  fill(target: Element, text: string, hits: number[][], from?: number, to?: number): void;
  result(entry: Entry, query: Query): Node;
  /** Tried out on nothing as soon as the index is open, because what runs for the second time is faster. */
  snippet(target: Element, card: string, texts: string[], words: string[][]): void;
  /** Told when one of the first scripts does not come. */
  fail(): void;
  /** Adds a script; what does not come, or is no part of the index, fails. */
  fetch(src: string, fail: () => void): void;
  /**
   * Searches what stands in the box. Kana that an input method still composes are no words yet and wait for their end; Latin letters are, because
   * keyboards of phones compose them, too, up to the next blank.
   */
  typed: Act;
  /** Offers words for what was typed, once it is answered. */
  suggest(): Promise<void>;
}

declare var planSearchFold: (text: string) => Folded;
declare var planSearchWords: (text: string) => Word[];
declare var planSearchFacets: (index: PlanSearchIndex) => Facets;
declare var planSearchAround: (index: PlanSearchIndex, ui: Ui) => Around;
declare var planSearchHelp: (index: PlanSearchIndex, ui: Ui) => Help;
declare var planSearchSuggest: (index: PlanSearchIndex) => Suggest;
declare var planSearchCombobox: (input: HTMLInputElement, list: HTMLElement, ask: Suggest["words"]) => Combobox;
declare var planSearchReading: (index: PlanSearchIndex) => Reading;
declare var planSearchOpen: (root: Root, load: (name: string) => Promise<any>) => PlanSearchIndex;
declare var planSearch: (name: string, data: any) => void;

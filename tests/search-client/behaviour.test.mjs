// What citizens see of the search: order, synonyms, phrases, numbers, facets, help.
import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, test } from "node:test";
import { fixture, open } from "./client.mjs";

/** @param {string} id @param {string} label */
const value = (id, label = id) => ({ Id: id, Label: label });

/** @param {string} address @param {any} more */
const page = (address, more) => ({ Address: address, Title: address, Kind: value("measure", "事業"), Years: [], Sdgs: [], Departments: [], Indicators: [], Codes: [], Body: "", Facts: [], Scopes: [], Keywords: [], ...more });

const documents = [
  page("parent", { Title: "がん検診の推進", Rank: 1, Id: "01", Codes: ["施策01"], Kind: value("policy", "施策") }),
  page("body", { Body: "がん検診を受けやすくします。" }),
  page("indicator", { Indicators: ["がん検診の受診率"] }),
  page("department", { Departments: [value("がん検診課")] }),
  page("title", { Title: "がん検診推進事業", Id: "01-101" }),
  page("apart", { Title: "がんの検診", Body: "検診 がん" }),
  page("hiragana", { Title: "さーびすの向上" }),
  page("katakana", { Title: "サービスの向上" }),
  page("half", { Title: "ｻｰﾋﾞｽの向上" }),
  page("child1", { Title: "子どもの居場所", Plan: value("a"), Status: value("achieved", "達成"), Sdgs: [value("3"), value("4")] }),
  page("child2", { Title: "子供の医療費", Plan: value("a"), Status: value("missed", "未達成"), Sdgs: [value("3")] }),
  page("child3", { Title: "こどもの遊び場", Plan: value("b"), Status: value("missed", "未達成") }),
  page("basket", { Title: "バスケットボール教室" }),
  page("bus", { Title: "路線バスの維持" }),
  page("transport", { Title: "公共交通の利用" }),
  page("item", { Title: "ITEM" }),
  page("ict", { Title: "情報通信技術" }),
  page("sdg3", { Title: "すべての人に健康と福祉を", Codes: ["SDG 3", "目標3"], Rank: 4 }),
  page("english", { Title: "What is the theme" }),
  page("markup", { Title: "<img src=x onerror=alert(1)>" }),
  page("far", { Body: `駅前の整備。${"長い文が続きます。".repeat(6)}駐輪場` }),
  page("near", { Body: `${"長い文が続きます。".repeat(6)}駅前に駐輪場` }),
  page("within", { Title: "下水道の工事" }),
  page("begins", { Title: "市の水道の工事" }),
  page("older", { Title: "祭りの支援", Years: [value("2020", "令和2年度")] }),
  page("newer", { Title: "祭りの応援", Years: [value("2020", "令和2年度"), value("2022", "令和4年度")] }),
  page("money", { Body: "予算は1,600千円、令和4年度は１７００千円" }),
];
const synonyms = [["子ども", "子供", "こども"], ["バス", "公共交通"], ["IT", "情報通信技術"]];

/** @type {any} */
let opened;
before(() => {
  const file = join(mkdtempSync(join(tmpdir(), "search-")), "documents.json");
  writeFileSync(file, JSON.stringify({ Documents: documents, Synonyms: synonyms }));
  opened = open(fixture("documents", file));
});

/** Addresses in the order shown. @param {string} text */
const find = async (text) => {
  const index = await opened.index;
  const found = await index.search(await index.parse(text), 10, () => {}, () => true);
  return addresses(index.entries(found));
};

/** As an array of this world, not of the client's. @param {Promise<string[]>[]} entries */
const addresses = (entries) => Promise.all(Array.from(entries, async (entry) => (await entry)[0]));

test("the title comes first, then indicator, department and body, and a measure before its parent", async () => {
  assert.deepEqual(await find("がん検診"), ["title", "parent", "indicator", "department", "body"]);
});

test("pages written as the query is come first", async () => {
  assert.equal((await find("サービス"))[0], "katakana");
  assert.equal((await find("さーびす"))[0], "hiragana");
  assert.equal((await find("ｻｰﾋﾞｽ"))[0], "half");
  assert.deepEqual((await find("サービス")).sort(), ["half", "hiragana", "katakana"]);
});

test("several words must all be there, in any field and order", async () => {
  assert.deepEqual(await find("検診　がん"), ["title", "parent", "apart", "indicator", "department", "body"].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  assert.deepEqual(await find("検診 推進 01-101"), ["title"]);
  assert.deepEqual(await find("検診 ない"), []);
});
const order = ["title", "apart", "parent", "indicator", "department", "body"];

test("a phrase in quotation marks is searched as it stands, also with its blank", async () => {
  assert.deepEqual(await find('"検診 がん"'), ["apart"]);
  assert.deepEqual(await find("「検診 がん」"), ["apart"]);
  assert.deepEqual(await find("＂検診　がん＂"), ["apart"]);
});

test("a quotation mark without its partner is ignored, unless it is all there is", async () => {
  assert.deepEqual(await find('"'), []);
  assert.deepEqual(await find('がん検診"'), await find("がん検診"));
});

test("words joined by OR are alternatives, and a minus excludes", async () => {
  assert.deepEqual((await find("路線 OR 公共")).sort(), ["bus", "transport"]);
  assert.deepEqual(await find("がん検診 -推進"), ["indicator", "department", "body"]);
  assert.deepEqual(await find("がん検診 -がん検診"), []);
  assert.deepEqual(await find("検診 -がん検診"), ["apart"]);
});

test("a page whose title is the whole question stands before all others", async () => {
  assert.deepEqual((await find("子供の医療費"))[0], "child2");
});

test("words near each other come before words far apart, also when each is a pair of characters", async () => {
  assert.deepEqual(await find("駅前 駐輪"), ["near", "far"]);
  assert.deepEqual(await find("駐輪場 駅前"), ["near", "far"]);
});

test("a title in which the word begins comes before one that only holds it", async () => assert.deepEqual(await find("水道"), ["begins", "within"]));

test("of equally good pages the one with the latest results comes first", async () => assert.deepEqual(await find("祭り"), ["newer", "older"]));

test("what resembles the question is told apart from what was found", async () => {
  const index = await opened.index;
  const help = opened.world.planSearchHelp(index);
  const query = await index.parse("がん検珍推進");
  assert.deepEqual(await index.search(query, 10, () => {}, () => true).then((/** @type {number[]} */ found) => [...found]), []);
  const near = await addresses(index.entries(await help.near(query, [], 3)));
  assert.equal(near[0], "title");
  const without = await help.near(query, await index.search(await index.parse("がん検診推進"), 10, () => {}, () => true), 10);
  assert.ok(!(await addresses(index.entries(without))).includes("title"));
});

test("with few hits each word is counted by itself", async () => {
  const index = await opened.index;
  const help = opened.world.planSearchHelp(index);
  assert.deepEqual(JSON.parse(JSON.stringify(await help.counts(await index.parse("がん検診 路線")))), [{ word: "がん検診", count: 5 }, { word: "路線", count: 1 }]);
});

test("words in kana, in Latin letters and in English find what is written in other characters", async () => {
  const index = await opened.index;
  const reading = opened.world.planSearchReading(index);
  const read = async (/** @type {string} */ text) => {
    const wide = await reading.widen(await index.parse(text));
    return addresses(index.entries(await index.search(wide, 10, () => {}, () => true)));
  };
  for (const text of ["ろせん", "ロセン", "rosen", "bus"]) assert.ok((await read(text)).includes("bus"), text);
  for (const text of ["こうきょうこうつう", "koukyoukoutsuu", "kokyokotsu", "kōkyō kōtsū", "public transport"]) assert.ok((await read(text)).includes("transport"), text);
});

test("what resembles an English sentence is what its known words say, and not its small ones", async () => {
  const index = await opened.index;
  const wide = await opened.world.planSearchReading(index).widen(await index.parse("what is the bus doing"));
  const near = await addresses(index.entries(await opened.world.planSearchHelp(index).near(wide, [], 10)));
  assert.equal(near[0], "transport");
  assert.ok(!near.includes("english"));
});

test("a word is known not to stand where only its pairs of characters do", async () => {
  const index = await opened.index;
  for (const [text, stands] of /** @type {const} */ ([["がん検診", true], ["検診がん", false], ["没検診", undefined]])) {
    const query = await index.parse(text);
    await index.search(query, 10, () => {}, () => true);
    assert.equal(query.words[0][0].stands, stands, text);
  }
});

test("synonyms are searched, come after the word itself, and are named", async () => {
  const index = await opened.index;
  assert.deepEqual(await find("子供"), ["child2", "child1", "child3"]);
  assert.deepEqual(JSON.parse(JSON.stringify((await index.parse("子供の医療")).synonyms)), [{ from: "子供", to: ["子ども", "こども"] }]);
});

test("a phrase has no synonyms", async () => {
  const index = await opened.index;
  assert.deepEqual(await find('"子供"'), ["child2"]);
  assert.equal((await index.parse('"子供"')).synonyms.length, 0);
});

test("a katakana or Latin word of the query that only begins like a synonym has none", async () => {
  const index = await opened.index;
  assert.deepEqual(await find("バスケット"), ["basket"]);
  assert.deepEqual(await find("ITEM"), ["item"]);
  assert.deepEqual(await find("路線バス"), ["bus"]);
  assert.equal((await index.parse("item")).synonyms.length, 0);
  assert.equal((await index.parse("ＩＴの活用")).synonyms.length, 1);
});

test("ids and codes lead to their page, with or without zeros and blanks", async () => {
  const index = await opened.index;
  for (const [text, address] of [["01-101", "title"], ["1-101", "title"], ["０１－１０１", "title"], ["施策1", "parent"], ["施策０１", "parent"], ["SDG 3", "sdg3"], ["sdg3", "sdg3"], ["目標03", "sdg3"]]) {
    const query = await index.parse(text);
    await index.search(query, 10, () => {}, () => true);
    assert.deepEqual(await addresses(index.entries(query.jumps)), [address], text);
  }
});

test("a page that the number leads to stands first", async () => assert.equal((await find("01-101"))[0], "title"));

test("numbers are found with and without separators, in any width", async () => {
  for (const text of ["1600", "1,600", "１，６００", "1700千円"]) assert.deepEqual(await find(text), ["money"], text);
});

test("markup is text", async () => assert.deepEqual(await find("<img src=x"), ["markup"]));

test("nothing but blanks asks for nothing", async () => {
  const index = await opened.index;
  assert.equal((await index.parse(" 　\t")).words.length, 0);
});

test("facets count what the other facets leave", async () => {
  const index = await opened.index;
  const found = await index.search(await index.parse("こども"), 10, () => {}, () => true);
  /** @param {any} filters */
  const narrow = async (filters) => {
    const { columns, narrow } = opened.world.planSearchFacets(index);
    const { kept, facets } = narrow(found, await columns(filters));
    const counts = Object.fromEntries(facets.map((/** @type {any} */ facet) => [facet.name, Object.fromEntries(facet.values.filter((/** @type {any} */ one) => one.count).map((/** @type {any} */ one) => [one.id, one.count]))]));
    return { kept: kept.length, plan: { ...counts.plan }, status: { ...counts.status }, sdg: { ...counts.sdg } };
  };
  assert.deepEqual(await narrow({}), { kept: 3, plan: { a: 2, b: 1 }, status: { achieved: 1, missed: 2 }, sdg: { 3: 2, 4: 1 } });
  assert.deepEqual(await narrow({ plan: ["a"] }), { kept: 2, plan: { a: 2, b: 1 }, status: { achieved: 1, missed: 1 }, sdg: { 3: 2, 4: 1 } });
  assert.deepEqual(await narrow({ plan: ["a", "b"], status: ["missed"] }), { kept: 2, plan: { a: 1, b: 1 }, status: { achieved: 1, missed: 2 }, sdg: { 3: 1 } });
  assert.deepEqual(await narrow({ sdg: ["4"], plan: ["b"] }), { kept: 0, plan: { a: 1 }, status: {}, sdg: {} });
});

test("words that resemble one without hits are offered", async () => {
  const index = await opened.index;
  const help = opened.world.planSearchHelp(index);
  assert.equal((await help.similar("バスケットボーノ"))[0], "バスケットボール教室");
  assert.equal((await help.similar("情報痛信技術"))[0], "情報通信技術");
  assert.deepEqual([...(await help.similar("絵"))], []);
  assert.equal((await help.similar("buss"))[0], "bus");
});

test("the first results are shown before the rest is known, and stay what they were", async () => {
  const large = open(fixture("index", "3000"));
  const index = await large.index;
  /** @type {number[][]} */
  const shown = [];
  const found = await index.search(await index.parse("事業の進捗"), 10, (/** @type {number[]} */ documents) => shown.push([...documents]), () => true);
  assert.ok(shown.length > 0 && found.length > 20, `${shown.length} times, ${found.length} results`);
  for (const first of shown) assert.deepEqual(first, [...found].slice(0, first.length));
});

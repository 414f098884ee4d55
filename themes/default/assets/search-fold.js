// @ts-check
/* Makes spellings equal that mean the same. The twin of generator/Search/SearchFolding.cs; both pass tests/search-folding-cases.tsv. */
"use strict";
{
  // Old and other forms of characters, each followed by the usual one.
  const variants =
    "﨑崎碕崎髙高舘館濵浜濱浜邊辺邉辺齋斎齊斎斉斎澤沢廣広國国櫻桜惠恵眞真德徳條条藏蔵瀨瀬圓円號号會会學学體体齡齢縣県應応鐵鉄灣湾龍竜嶋島嶌島嶽岳" +
    "峯峰冨富曾曽莊荘壽寿榮栄淺浅驛駅禮礼彌弥當当藝芸壯壮佛仏實実寶宝醫医關関靜静萬万與与豐豊黑黒點点燈灯獨独勞労營営單単圖図團団對対橫横緖緒";
  const usual = new Map([...variants].flatMap((unit, i, all) => (i % 2 ? [] : [[unit, all[i + 1]]])));
  const old = new RegExp(`[${[...usual.keys()].join("")}]`, "g");
  const known = new Map();

  /** A character with its marks, folded. @param {string} part */
  const plainOf = (part) => {
    const plain = part
      .replace(/\p{Cs}|\p{NChar}/gu, "\uFFFD")
      .normalize("NFKC")
      .replace(/\p{DI}|\u30FB/gu, "")
      .replace(/[\0-\x20\x7F-\x9F\s]/g, " ")
      .replace(/[\u02D7\u2010-\u2015\u2043\u2212\u2500\u2501\u30FC]/g, "-")
      .replace(/[\u2053\u223C\u301C\u3030]/g, "~")
      .replace(/[\u30F5\u30F6]/g, (kana) => (kana === "\u30F5" ? "か" : "け"))
      .replace(/[\u30A1-\u30F4\u30FD\u30FE]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
      .replace(old, (unit) => usual.get(unit) ?? unit)
      .replace(/[^İ]+/g, (letters) => letters.toLowerCase());
    known.set(part, plain);
    return plain;
  };

  globalThis.planSearchFold = (original) => {
    let text = "";
    /** @type {number[]} */
    const starts = [];
    /** @type {number[]} */
    const ends = [];
    for (const { 0: part, index } of original.matchAll(/.[\p{M}\uFF9E\uFF9F\u1160-\u11FF\uD7B0-\uD7FF]*/gsu)) {
      const end = index + part.length;
      const plain = known.get(part) ?? plainOf(part);
      for (const unit of plain.split(""))
        if (unit === " " && (!text || text.endsWith(unit))) ends.fill(end, -1);
        else {
          text += unit;
          starts.push(index);
          ends.push(end);
        }
    }
    // 1,600 is 1600, but 3,4,5 stays.
    let removed = 0;
    text = text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, (_, at) => {
      starts.splice(at - removed, 1);
      ends.splice(at - removed++, 1);
      return "";
    });
    return { text: text.trimEnd(), starts, ends };
  };
}

import type { Language } from "../domain/text/language";

/** What the reference says around the words of the functions. */
export interface ReferenceText {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly functions: string;
  readonly commonHeading: string;
  readonly periodsHeading: string;
  /** Form and meaning. */
  readonly periods: readonly (readonly [form: string, meaning: string])[];
  readonly measuresHeading: string;
  readonly editionsHeading: string;
  readonly errorsHeading: string;
  readonly errors: readonly (readonly [code: string, meaning: string])[];
  readonly columns: {
    readonly function: string;
    readonly gives: string;
    readonly argument: string;
    readonly meaning: string;
    readonly example: string;
    readonly form: string;
    readonly value: string;
    readonly label: string;
    readonly error: string;
    readonly formula: string;
    readonly result: string;
  };
  /** Beside the name of an argument. */
  readonly optional: string;
  readonly resultLabel: string;
  readonly examples: string;
  readonly noArguments: string;
  /** "≈ 0.388" */
  readonly about: (value: string) => string;
  /** After a text or rows that are cut short. */
  readonly goesOn: string;
  readonly rowsInAll: (rows: number) => string;
  readonly otherLanguage: string;
  readonly guide: string;
  readonly workbookTitle: string;
  readonly workbookNote: string;
}

export const REFERENCE_TEXT: Readonly<Record<Language, ReferenceText>> = {
  en: {
    title: "Function reference",
    introduction: [
      "Type a function in a cell as you would any of Excel's own. Every argument that takes one value also takes a range or an array, and the result spills: a column and a row give a matrix, arrays of one shape go cell by cell, a single value repeats.",
      "A figure that no publication holds is #N/A, never 0. In Excel, click the sign beside an error to read its sentence.",
      "Every example on this page is entered in the workbench by a test, in English and in Japanese, and compared with what is printed here.",
    ],
    functions: "Functions",
    commonHeading: "Arguments",
    periodsHeading: "Periods",
    periods: [
      ['2025, "2025"', "calendar year"],
      ['"令和7年", "R7"', "calendar year by Japanese era"],
      ['"FY2017", "2017年度"', "fiscal year, April to March"],
      ['"2025H1", "2025H2"', "half of a calendar year"],
      ['"FY2023H1", "FY2023H2"', "half of a fiscal year"],
      ['"2025-11"', "month"],
      ['"2025-11YTD"', "January to that month"],
      ["DATE(2025, 11, 30)", "the month of a date, or of a cell with a date"],
    ],
    measuresHeading: "Measures",
    editionsHeading: "Editions",
    errorsHeading: "Errors",
    errors: [
      ["#N/A", "No figure is held. The sentence says what is held nearby, and what another edition has."],
      ["#VALUE!", "An argument was not understood. The sentence says which, and what comes nearest."],
      ["#NAME?", "The add-in is not loaded in this copy of Excel."],
    ],
    columns: {
      function: "function",
      gives: "gives",
      argument: "argument",
      meaning: "meaning",
      example: "for example",
      form: "form",
      value: "value",
      label: "name",
      error: "error",
      formula: "formula",
      result: "result",
    },
    optional: " (may be left out)",
    resultLabel: "Result",
    examples: "Examples",
    noArguments: "No arguments.",
    about: (value) => `≈ ${value}`,
    goesOn: "…",
    rowsInAll: (rows) => `${rows} rows in all`,
    otherLanguage: "日本語",
    guide: "Getting started",
    workbookTitle: "Every function, with its results",
    workbookNote:
      "The formulas in the last column are live: change them. The reference prints the same list.",
  },
  ja: {
    title: "関数リファレンス",
    introduction: [
      "Excel の関数と同じようにセルに入力します。1 つの値を取る引数には範囲や配列も指定でき、結果はスピルします。列と行を組み合わせると表になり、同じ形の配列はセルごとに対応し、1 つの値は繰り返し使われます。",
      "どの資料にもない数値は #N/A で、0 にはなりません。Excel ではエラーの横の記号をクリックすると説明文を読めます。",
      "このページの例はすべて、テストがワークベンチに英語と日本語で入力し、ここに書かれた結果と比べています。",
    ],
    functions: "関数",
    commonHeading: "引数",
    periodsHeading: "期間",
    periods: [
      ['2025、"2025"', "暦年"],
      ['"令和7年"、"R7"', "和暦の年"],
      ['"2017年度"、"FY2017"', "年度（4 月から翌年 3 月）"],
      ['"2025H1"、"2025H2"', "暦年の上期、下期"],
      ['"FY2023H1"、"FY2023H2"', "年度の上期、下期"],
      ['"2025-11"', "月"],
      ['"2025-11YTD"', "1 月からその月までの累計"],
      ["DATE(2025, 11, 30)", "日付、または日付のセルの月"],
    ],
    measuresHeading: "指標",
    editionsHeading: "版",
    errorsHeading: "エラー",
    errors: [
      ["#N/A", "データがありません。近くに何があるか、別の版に何があるかを文で示します。"],
      ["#VALUE!", "引数を読み取れません。どの引数か、近い候補は何かを文で示します。"],
      ["#NAME?", "この Excel にアドインが読み込まれていません。"],
    ],
    columns: {
      function: "関数",
      gives: "結果",
      argument: "引数",
      meaning: "意味",
      example: "例",
      form: "書き方",
      value: "値",
      label: "名前",
      error: "エラー",
      formula: "数式",
      result: "結果",
    },
    optional: "（省略可）",
    resultLabel: "結果",
    examples: "例",
    noArguments: "引数はありません。",
    about: (value) => `≈ ${value}`,
    goesOn: "…",
    rowsInAll: (rows) => `全 ${rows} 行`,
    otherLanguage: "English",
    guide: "使い始める",
    workbookTitle: "すべての関数とその結果",
    workbookNote:
      "右端の列の数式は生きています。書き換えて試せます。関数リファレンスにも同じ一覧があります。",
  },
};

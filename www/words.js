// What the scripts of the documentation say, in the language of the page on which they run.

const ja = {
  of: (what, which) => `${what}：${which}`,
  end: "。",
  copy: "コピーする",
  copied: "コピーしました",
  notCopied: "コピーできませんでした。選んだところを、ブラウザの「コピー」でコピーしてください。",
  run: "動かす",
  ran: "動かしました。結果は例の下にあります",
  notRun: "動かせませんでした",
  wrongFolder:
    "フォルダーの場所：「/」か「https://」で始めてください。「\\」「..」、空白、引用符は使えません。HTML には、前の場所が入っています。",
  absent: "（書かない）",
  whereAbsent: (preset) => `。書かなければ ${preset}。`,
  atFirst: (preset) => `。はじめは ${preset}。`,
  wrongLength: "「5rem」のような長さを書いてください。",
  wrongFont: "書体の名前だけを書いてください。「;」「{」「}」は使えません。",
  light: "明るい画面",
  dark: "暗い画面",
  faint: (screen, one, two, ratio, least) => `${screen}、${one} と ${two}：${ratio}（${least} 以上が必要）`,
  noGuide: (file) => `${file} を読み込めませんでした。中身をここに貼ってください。`,
  toOpen: "open() で開く困りごと",
  throwsWithout: "書かないと、例外になります。",
  known: "open() に渡す答え",
  knownExample: "例：other-account=gbizid。",
  wrongKnown: "open() に渡す答え：「質問=答え」を「;」でつないで書いてください。open() は呼びませんでした。",
  logCleared: "イベントの記録を消しました。",
  lookReset: "見た目をはじめの値に戻しました。",
  noControls: (why) =>
    `操作盤を用意できませんでした（${why}）。pkg/ フォルダーが www/ フォルダーの隣にあるか、確かめてください。`,
};

/** @type {typeof ja} */
const en = {
  of: (what, which) => `${what}: ${which}`,
  end: ".",
  copy: "Copy",
  copied: "Copied",
  notCopied: "This could not be copied. Copy what is selected with your browser’s “Copy”.",
  run: "Run",
  ran: "Done. The result is below the example",
  notRun: "This did not run",
  wrongFolder:
    "Where the folder is: begin with “/” or “https://”. You cannot use “\\”, “..”, spaces or quotation marks. The HTML still has the place from before.",
  absent: "(left out)",
  whereAbsent: (preset) => `. Without it: ${preset}.`,
  atFirst: (preset) => `. At first: ${preset}.`,
  wrongLength: "write a length such as “5rem”.",
  wrongFont: "write only names of fonts. You cannot use “;”, “{” or “}”.",
  light: "Light screen",
  dark: "Dark screen",
  faint: (screen, one, two, ratio, least) => `${screen}, ${one} and ${two}: ${ratio} (at least ${least} is needed)`,
  noGuide: (file) => `${file} could not be loaded. Paste its content here.`,
  toOpen: "Problem for open()",
  throwsWithout: "Without it, open() throws an error.",
  known: "Answers for open()",
  knownExample: "Example: other-account=gbizid.",
  wrongKnown: "Answers for open(): write “question=answer”, joined with “;”. open() was not called.",
  logCleared: "The event log is cleared.",
  lookReset: "The look is reset.",
  noControls: (why) =>
    `The controls could not be prepared (${why}). Check that the pkg/ folder is beside the www/ folder.`,
};

export const words = document.documentElement.lang === "en" ? en : ja;

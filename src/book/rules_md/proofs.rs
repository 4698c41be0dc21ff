//! How much was tried by programs, for whoever looks for a mistake in the rules.

use std::fmt::Write;

use super::line;
use crate::book::counts;
use crate::rules::{self, Symptom};

pub(super) fn proofs(book: &mut String) {
    line(book, "## 数");
    line(book, "");
    line(
        book,
        "規則のまちがいを見つけるために、プログラムで調べた数です。公式の案内と見くらべるときは、読まなくてかまいません。",
    );
    line(book, "");
    let paths: Vec<(Symptom, usize, usize)> = Symptom::ALL
        .iter()
        .map(|symptom| {
            let outcomes = rules::outcomes_of(*symptom);
            let longest = outcomes.iter().map(|(answers, _)| answers.len()).max().unwrap_or(0);
            (*symptom, outcomes.len(), longest)
        })
        .collect();
    line(book, "| 困りごと | 回答の組み合わせ | 質問の数（多くて） |");
    line(book, "|---|---:|---:|");
    for (symptom, count, longest) in &paths {
        let _ = writeln!(book, "| `{}` | {count} | {longest} |", symptom.id());
    }
    let total: usize = paths.iter().map(|(_, count, _)| count).sum();
    let longest = paths.iter().map(|(_, _, longest)| *longest).max().unwrap_or(0);
    let _ = writeln!(book, "| 合計 | {total} | {longest} |");
    line(book, "");
    line(
        book,
        "アカウントの重なりの直し方は、e-Govがアカウントを持つしくみをまねたプログラムの上で、考えられるすべての場合（世界）について1つずつ実行して確かめています。",
    );
    line(book, "");
    let _ =
        writeln!(book, "- 世界の数（使いたいGビズIDと、ほかの2つまでのアカウント、3つのアドレス）：{}", counts::WORLDS);
    let _ = writeln!(book, "- 表のます（困りごと、回答、直し方）：{}", counts::CELLS);
    let _ = writeln!(book, "- 実行した回数：{}", counts::REPLAYS);
    let _ = writeln!(
        book,
        "- そのうち途中で止まるもの：{}（注意を書いた手順か、「わからない」と答えた場合。そのときも、データが残る別の方法で入れます）",
        counts::FAILURES
    );
    line(book, "- もう一度確かめるには：`cargo test --test engine replay`");
    line(book, "");
    line(
        book,
        "アカウントの確認（`checkAccounts`）が出す順番は、考えられるすべての世界で実行し、もっと安い順番がないことも総当たりで確かめています。安さは、消えるデータ、e-Govの記録の削除、窓口への依頼、待つ日数、手順の数の順にくらべます。",
    );
    line(book, "");
    let rows = [
        ("2つまでのアカウント", counts::PAIRS),
        ("同じもので、1週間以内にe-Govの記録を削除したとき（アドレスごと）", counts::BLOCKED_PAIRS),
        ("3つのアカウントで、e-Govが持つアドレスがわからないとき", counts::TRIPLES),
    ];
    line(book, "| 一覧の種類 | 一覧の数 | 世界の数 | 順番がないもの |");
    line(book, "|---|---:|---:|---:|");
    for (what, (lists, worlds, without)) in rows {
        let _ = writeln!(book, "| {what} | {lists} | {worlds} | {without} |");
    }
    line(book, "");
    line(book, "- もう一度確かめるには：`cargo test --test engine planning`");
    line(book, "");
}

//! The native engine: one decision, one match. `make bench` puts these beside the figures from JavaScript.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use egov_recovery::message::match_message;
use egov_recovery::rules::{Answer, Facts, FederatedBefore, OldGbizid, OtherAccount, Symptom, path, remaining};

fn decisions(criterion: &mut Criterion) {
    let facts =
        Facts::default().with(Answer::OtherAccount(OtherAccount::Gbizid)).with(Answer::OldGbizid(OldGbizid::Deleted));
    criterion.bench_function("an outcome", |bench| bench.iter(|| path(black_box(Symptom::Http500), black_box(&facts))));
    let first = Facts::default().with(Answer::FederatedBefore(FederatedBefore::No));
    criterion.bench_function("a question and how many follow", |bench| {
        bench.iter(|| {
            (path(black_box(Symptom::CredentialsRejected), &first), remaining(Symptom::CredentialsRejected, &first))
        });
    });
}

fn matching(criterion: &mut Criterion) {
    let around = "電子申請の画面を開いて書類を作り、必要な欄に書き入れて送ると、役所に届きます。";
    for (name, length) in [("matching 1,000 characters", 1_000), ("matching 4,000 characters", 4_000)] {
        let end = "アカウントロック中です。";
        let start = around.chars().cycle().take(length - end.chars().count());
        let text: String = start.chain(end.chars()).collect();
        criterion.bench_function(name, |bench| bench.iter(|| match_message(black_box(&text))));
    }
}

criterion_group!(benches, decisions, matching);
criterion_main!(benches);

// The same engine in Node, from the same pkg/, and what its types say.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync, mkdirSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";

import { engine as measured, held } from "../hostile/measured.mjs";
import init, * as engine from "#pkg/api.node.js";
// @ts-expect-error: the address of a second copy, which no test has touched.
import * as untouched from "#pkg/api.js?untouched";
import { BUNDLE, bundled } from "../../.tools/element.mjs";
import { fileOf, PHRASES, textsIn } from "../../.tools/phrases.mjs";

test("it works without init, and init does nothing", async () => {
  await init();
  assert.equal(engine.version, JSON.parse(readFileSync("pkg/package.json", "utf8")).version);
  assert.equal(engine.symptoms().length, 21);
  const step = engine.diagnose({ symptom: "http-500" });
  assert.equal(step.kind === "ask" && step.question, "other-account");
  assert.equal(engine.matchMessage("ｱｶｳﾝﾄﾛｯｸ中")[0].symptom, "account-locked");
  assert.match(engine.rules(), /^[0-9a-f]{16}$/);
});

test("errors are TypeErrors with field, got and allowed", () => {
  assert.throws(() => engine.diagnose({ symptom: "http-500", facts: { "other-account": "yahoo" } }), {
    name: "TypeError",
    message: 'facts["other-account"]: got "yahoo", expected one of egov, gbizid, microsoft, google, none-known, unsure',
    field: 'facts["other-account"]',
    got: "yahoo",
  });
});

test("a call before init is an error that names init", () => {
  assert.throws(() => untouched.symptoms(), /await init\(\) first/);
});

test("every way of asking ends within four questions", () => {
  const walk = (symptom, facts, depth) => {
    const step = engine.diagnose({ symptom, facts });
    if (step.kind === "outcome") return 1;
    assert.ok(depth < 4);
    return step.options.reduce(
      (sum, option) => sum + walk(symptom, { ...facts, [step.question]: option }, depth + 1),
      0,
    );
  };
  assert.equal(
    engine.symptoms().reduce((sum, { id }) => sum + walk(id, {}, 0), 0),
    224,
  );
});

const NOW = "2026-11-22T15:00:00+09:00";

test("an inquiry is composed, and says what is missing", () => {
  const fields = { address: "a@example.jp", "arrival-number": "20261122\n0001" };
  const asked = engine.composeInquiry({ kind: "unlock", service: "e-application", fields, now: NOW });
  assert.deepEqual(
    [asked.missing, asked.enough, asked.secretLike],
    [["procedure-name", "corporation-name", "applicant-name"], false, []],
  );
  assert.match(asked.text, /^到達番号：20261122 0001$/m);
  // Spaces and capitals in ids are forgiven, although the types know none.
  const loose = {
    kind: " Unlock ",
    service: "E-Application",
    fields: { ...fields, "Corporation-Name ": "例", "applicant-name": null },
    now: NOW,
  };
  const enough = engine.composeInquiry(/** @type {never} */ (loose));
  assert.deepEqual([enough.missing, enough.enough], [[], true]);
  const deletion = (time) =>
    engine.composeInquiry({
      kind: "deletion",
      fields: { "account-kind": "microsoft", "account-address": "a@example.jp", "error-time": time },
      now: NOW,
    });
  assert.equal(deletion("2026-11-22 14:35:10").enough, true);
  assert.match(deletion("2026-11-22 14:35:10").text, /種別：Microsoftアカウント$/m);
  // A kind of account may come as an id or in words.
  for (const [kind, told] of [
    ["gbizid", "GビズID"],
    [" GBizID\n", "GビズID"],
    ["google", "Googleアカウント"],
    ["別のGビズID", "別のGビズID"],
  ]) {
    const fields = { "account-kind": kind, what: "x" };
    assert.match(engine.composeInquiry({ kind: "contact", fields }).text, new RegExp(`：${told}$`, "m"), kind);
    const asked = engine.composeInquiry({ kind: "deletion", fields: { "account-kind": kind } }).text;
    assert.equal(asked.includes("いまエラーが出るGビズIDの情報は、残してください。"), told === "GビズID", kind);
  }
  for (const time of ["2026-11-22 14:35", "2026-11-15 14:59:59", "きのう"])
    assert.deepEqual(deletion(time).missing, ["error-time"], time);
  const key = "0123456789abcdef0123456789abcdef";
  const portal = engine.composeInquiry({
    kind: "unlock",
    service: "developer-portal",
    fields: { address: "a@example.jp", "software-id": key, organisation: "例", "api-key": key },
    now: NOW,
  });
  assert.deepEqual([portal.enough, portal.secretLike], [true, ["software-id"]]);
  assert.equal(portal.text.split(key).length, 2, "the API key's value never stands in the text");
  assert.ok(engine.composeInquiry({ kind: "contact", fields: { what: "x" } }).enough);
  assert.ok(engine.composeInquiry({ kind: "prime-permission", fields: { "member-address": "a@example.jp" } }).enough);
});

test("an inquiry that cannot be composed is one error that names the field", () => {
  /** @type {[input: unknown, field: string, got: string][]} */
  const wrong = [
    [undefined, "input", "undefined"],
    [{ fields: {} }, "kind", "undefined"],
    [{ kind: "complaint", fields: {} }, "kind", "complaint"],
    [{ kind: "unlock", fields: {} }, "service", "undefined"],
    [{ kind: "unlock", service: "unsure", fields: {} }, "service", "unsure"],
    [{ kind: "contact" }, "fields", "undefined"],
    [{ kind: "contact", fields: "x" }, "fields", "x"],
    [{ kind: "contact", fields: { password: "x" } }, "fields", "password"],
    [{ kind: "contact", fields: { "api-key": "x" } }, "fields", "api-key"],
    [{ kind: "contact", fields: { what: 3 } }, 'fields["what"]', "3"],
    [
      {
        kind: "contact",
        fields: {
          get what() {
            throw new Error("no");
          },
        },
      },
      'fields["what"]',
      "(it throws)",
    ],
    [{ kind: "contact", fields: {}, now: "today" }, "now", "today"],
    [{ kind: "contact", fields: {}, lang: 3 }, "lang", "3"],
    [{ kind: "contact", fields: revoked() }, "fields", "object"],
  ];
  for (const [input, field, got] of wrong) {
    assert.throws(
      () => engine.composeInquiry(/** @type {never} */ (input)),
      (/** @type {TypeError} */ error) => {
        assert.deepEqual([error instanceof TypeError, error.field, error.got], [true, field, got]);
        assert.ok(error.allowed.length > 0);
        return true;
      },
    );
  }
});

const A = "a@example.jp";
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
};
const checked = (input) => engine.checkAccounts({ now: "2026-11-22T10:00:00+09:00", ...input });

test("accounts are checked: what collides, what happens next, and a plan", () => {
  const found = checked({
    accounts: [
      { service: "egov", address: A },
      { service: "gbizid", address: " A@Example.jp", recordedAddress: null },
    ],
    want: { signInWith: 1 },
  });
  assert.deepEqual(found.collisions, [[0, 1]]);
  assert.deepEqual(found.nextSignIn, { result: "switched", results: ["switched"], message: [], dataLost: false });
  assert.deepEqual(
    found.plan.steps.map(({ op, account }) => [op, account]),
    [["sign-in", 1]],
  );
  assert.deepEqual([found.plan.dataLost, found.plan.support, found.plan.waitDays], [false, false, 0]);
  assert.equal("reason" in found, false);
});

test("what e-Gov holds may be unknown: then every case counts", () => {
  const found = checked({
    accounts: [
      { service: "egov", address: A },
      { service: "gbizid", address: A },
    ],
    want: { signInWith: 1 },
  });
  assert.equal(found.nextSignIn.result, "differs");
  assert.deepEqual(found.nextSignIn.results, ["switched", "refused"]);
  assert.deepEqual(found.nextSignIn.message, ["http-500", "system-error", "duplicate-email"]);
  assert.deepEqual(
    found.plan.steps.map(({ op }) => op),
    ["change-address-in-egov", "sign-in"],
  );
});

test("planned addresses count after, a closed address opens at its time, and a deletion takes a week", () => {
  const planned = checked({
    accounts: [
      { service: "gbizid", address: "b@example.jp", recordedAddress: "b@example.jp" },
      { service: "microsoft", address: A, recordedAddress: A },
    ],
    want: { signInWith: 0, address: A },
  });
  assert.deepEqual([planned.collisions, planned.collisionsAfter], [[], [[0, 1]]]);
  const [moved, , changed] = planned.plan.steps;
  assert.deepEqual(
    [moved.op, moved.account, moved.to, changed.op, changed.to],
    ["change-address-at-provider", 1, undefined, "change-address-at-provider", A],
  );
  assert.ok(changed.text.includes(A), "addresses come back as they were given");

  const waiting = (accounts, blocked) => checked({ accounts, want: { signInWith: 0, address: A }, blocked }).plan;
  const isNew = { service: "gbizid", address: A, recordedAddress: null };
  const closed = waiting([isNew], [{ address: A, until: "2026-11-25T01:00:00Z" }]);
  assert.deepEqual(closed.steps[0], {
    op: "wait",
    account: null,
    text: closed.steps[0].text,
    until: "2026-11-25T10:00:00+09:00",
  });
  assert.equal(closed.waitDays, 3);
  assert.equal(waiting([isNew], [{ address: A, until: "2026-11-21T01:00:00Z" }]).waitDays, 0, "it is open again");
  const deleted = waiting([isNew, { service: "gbizid", address: A, recordedAddress: A, alive: false }]);
  assert.deepEqual(
    deleted.steps.map(({ op }) => op),
    ["request-deletion", "wait", "sign-in"],
  );
  assert.deepEqual(
    [deleted.dataLost, deleted.support, deleted.waitDays, deleted.steps[1].until],
    [true, true, 7, "2026-11-29T10:00:00+09:00"],
  );
});

test("where no order can work there is a reason", () => {
  const found = checked({ accounts: [{ service: "gbizid", address: A, alive: false }], want: { signInWith: 0 } });
  assert.equal(found.plan, null);
  assert.match(found.reason, /^アカウント 1（GビズID）はもうないので/);
});

test("a mistake in a list of accounts is one error that names the field, what it got and what is allowed", () => {
  const account = { service: "gbizid", address: A };
  const want = { signInWith: 0 };
  /** @type {[field: string, input: unknown][]} */
  const wrong = [
    ["input", undefined],
    ["accounts", { accounts: [], want }],
    ["accounts", { accounts: Array(7).fill(account), want }],
    ["accounts", { accounts: "gbizid", want }],
    ["accounts[1]", { accounts: [account, null], want }],
    ["accounts[0].service", { accounts: [{ ...account, service: "yahoo" }], want }],
    ["accounts[0].address", { accounts: [{ service: "gbizid" }], want }],
    ["accounts[0].address", { accounts: [{ ...account, address: "ａ@example.jp" }], want }],
    ["accounts[0].recordedAddress", { accounts: [{ ...account, recordedAddress: 5 }], want }],
    ["accounts[0].plannedAddress", { accounts: [{ ...account, plannedAddress: "a b@example.jp" }], want }],
    ["accounts[0].canSignIn", { accounts: [{ ...account, canSignIn: "maybe" }], want }],
    ["accounts[0].alive", { accounts: [{ ...account, alive: 0 }], want }],
    ["accounts[1].address", { accounts: [account, { ...account, address: "A@EXAMPLE.JP" }], want }],
    [
      "accounts[1].recordedAddress",
      {
        accounts: [
          { ...account, recordedAddress: A },
          { service: "google", address: "c@example.jp", recordedAddress: A },
        ],
        want,
      },
    ],
    [
      "accounts[0].recordedAddress",
      { accounts: [{ service: "egov", address: A, recordedAddress: "b@example.jp" }], want },
    ],
    ["want", { accounts: [account] }],
    ["want.signInWith", { accounts: [account], want: { signInWith: 1 } }],
    ["want.signInWith", { accounts: [account], want: { signInWith: "0" } }],
    ["want.address", { accounts: [{ ...account, plannedAddress: "b@example.jp" }], want: { ...want, address: A } }],
    ["blocked[0].until", { accounts: [account], want, blocked: [{ address: A, until: "2026-11-25T10:00:00" }] }],
    ["now", { accounts: [account], want, now: "today" }],
    ["now", { accounts: [account], want, now: "2026-02-30T00:00:00Z" }],
    ["now", { accounts: [account], want, now: "Jan 5 (T+x) 2026" }],
    ["now", { accounts: [account], want, now: "+275760-09-12T20:00:00Z" }],
    ["accounts[0].address", { accounts: [{ ...account, address: "mailto:a@example.jp" }], want }],
    [
      "accounts[0].recordedAddress",
      { accounts: [{ service: "egov", address: A, alive: false, recordedAddress: A }], want },
    ],
    [
      "accounts[0].address",
      {
        accounts: [
          {
            service: "gbizid",
            get address() {
              throw new Error("no");
            },
          },
        ],
        want,
      },
    ],
    [
      "accounts[0]",
      {
        accounts: new Proxy([account], {
          get(target, name) {
            if (name === "0") throw 1;
            return target[name];
          },
        }),
        want,
      },
    ],
    ["accounts", { accounts: revoked(), want }],
    ["accounts", { accounts: { length: 1, 0: account }, want }],
    ["blocked", { accounts: [account], want, blocked: { length: 0 } }],
    ["accounts[0]", { accounts: [new Map(Object.entries(account))], want }],
    ["want", { accounts: [account], want: Object.create(want) }],
    ["blocked[0]", { accounts: [account], want, blocked: [new Date()] }],
    ["lang", { accounts: [account], want, lang: 42 }],
    [
      "want.address",
      {
        accounts: [account],
        want: {
          signInWith: 0,
          get address() {
            throw new Error("no");
          },
        },
      },
    ],
  ];
  for (const [name, input] of wrong) {
    assert.throws(
      () => engine.checkAccounts(/** @type {never} */ (input)),
      (/** @type {TypeError} */ error) => {
        assert.ok(error instanceof TypeError);
        assert.equal(error.field, name, error.message);
        assert.ok(error.message.startsWith(`${name}: got `) && error.allowed.length > 0, error.message);
        return true;
      },
    );
  }
});

const throws = () => {
  throw new Error("no");
};

test("errors repeat no more of a wrong value than can be read, wherever it stands", () => {
  const long = "x".repeat(10_000_000);
  const account = { service: "gbizid", address: A };
  const want = { signInWith: 0 };
  class Long {}
  Object.defineProperty(Long, "name", { value: long });
  /** @type {[field: string, call: () => unknown][]} */
  const wrong = [
    ["symptom", () => engine.diagnose(/** @type {never} */ ({ symptom: long }))],
    ["symptom", () => engine.diagnose(/** @type {never} */ ({ symptom: new Long() }))],
    ["facts", () => engine.diagnose({ symptom: "http-500", facts: { [long]: "yes" } })],
    ["facts", () => engine.diagnose(/** @type {never} */ ({ symptom: "http-500", facts: { [long]: 7 } }))],
    ['facts["service"]', () => engine.diagnose({ symptom: "http-500", facts: { service: long } })],
    ["lang", () => engine.diagnose({ symptom: "http-500", lang: long })],
    ["fields", () => engine.composeInquiry({ kind: "contact", fields: { [long]: "x" } })],
    ['fields["what"]', () => engine.composeInquiry({ kind: "contact", fields: { what: long } })],
    ["kind", () => engine.composeInquiry(/** @type {never} */ ({ kind: long, fields: {} }))],
    ["now", () => engine.composeInquiry({ kind: "contact", fields: {}, now: long })],
    ["accounts[0].service", () => checked({ accounts: [{ ...account, service: long }], want })],
    ["accounts[0].address", () => checked({ accounts: [{ ...account, address: `${long}@example.jp` }], want })],
    ["want.signInWith", () => checked({ accounts: [account], want: { signInWith: long } })],
    ["id", () => engine.text(long)],
    ["lang", () => engine.text("D1", long)],
  ];
  for (const [field, call] of wrong) {
    assert.throws(call, (/** @type {TypeError} */ error) => {
      assert.deepEqual([error.name, error.field], ["TypeError", field]);
      assert.ok(error.got.length <= 201 && error.message.length < 1_000, `${field}: ${error.message.length}`);
      return true;
    });
  }
  assert.throws(() => engine.text("x".repeat(201)), { got: `${"x".repeat(200)}…` });
  assert.equal(engine.matchMessage(`アカウントロック中です${long}`)[0].symptom, "account-locked", "any string is fine");
});

/** Looks like an object with these fields, and holds none of them itself. */
const strangers = (fields) => [
  new Map(Object.entries(fields)),
  Promise.resolve(fields),
  new URLSearchParams(fields),
  new Date(),
  new FormData(),
  Object.create(fields),
  new (class {
    get service() {
      return fields.service;
    }
  })(),
  new (class Facts {
    constructor() {
      Object.assign(this, fields);
    }
  })(),
  Object.entries(fields),
  () => fields,
  revoked(),
];

test("what is no plain object is an error, and does not count as empty", () => {
  for (const facts of strangers({ service: "e-application" })) {
    assert.throws(() => engine.diagnose({ symptom: "http-500", facts: /** @type {never} */ (facts) }), {
      field: "facts",
      allowed: ["a plain object of question and option ids"],
    });
  }
  for (const fields of strangers({ what: "x" }))
    assert.throws(() => engine.composeInquiry({ kind: "contact", fields: /** @type {never} */ (fields) }), {
      field: "fields",
    });
  for (const input of strangers({ symptom: "http-500" }))
    for (const call of [engine.diagnose, engine.composeInquiry, engine.checkAccounts])
      assert.throws(() => call(/** @type {never} */ (input)), { field: "input" });
  assert.throws(() => engine.diagnose({ symptom: "http-500", facts: /** @type {never} */ (new Map()) }), {
    message: "facts: got Map, expected one of a plain object of question and option ids",
  });
  assert.throws(() => engine.diagnose({ symptom: "http-500", lang: /** @type {never} */ (42) }), {
    message: "lang: got 42, expected one of a string of at most 1,000,000 characters",
  });
});

test("a plain object is one of another realm, without a prototype, with getters, a proxy, frozen", () => {
  const facts = /** @type {const} */ ({ "other-account": "gbizid", "old-gbizid": "deleted" });
  const alike = [
    facts,
    Object.freeze({ ...facts }),
    Object.assign(Object.create(null), facts),
    runInContext(`(${JSON.stringify(facts)})`, createContext()),
    new Proxy(facts, {}),
    { ...facts, [Symbol("mine")]: 1, registered: undefined, service: null },
    {
      "old-gbizid": "deleted",
      get "other-account"() {
        return engine.questions().find(({ id }) => id === "other-account").options[1];
      },
    },
  ];
  for (const one of alike) {
    const found = engine.diagnose({ symptom: "http-500", facts: one });
    assert.equal(found.kind === "outcome" && found.primary.code, "D6");
  }
  assert.equal(engine.diagnose({ symptom: "http-500", facts: null, lang: null }).kind, "ask");
});

test("what throws, and what is wrong, costs the engine nothing, however often", () => {
  const account = { service: "gbizid", address: A };
  const traps = ["getPrototypeOf", "ownKeys", "get", "has", "getOwnPropertyDescriptor"];
  const handler = Object.fromEntries(traps.map((trap) => [trap, throws]));
  const proxies = [new Proxy({}, handler), ...traps.map((trap) => new Proxy({}, { [trap]: throws })), revoked()];
  const get = (name) => Object.defineProperty({}, name, { get: throws, enumerable: true });
  /** @type {((value: unknown) => unknown)[]} */
  const doors = [
    (value) => measured.diagnose(value),
    (symptom) => measured.diagnose({ symptom }),
    (facts) => measured.diagnose({ symptom: "http-500", facts }),
    (service) => measured.diagnose({ symptom: "http-500", facts: { service } }),
    (value) => measured.composeInquiry(value),
    (fields) => measured.composeInquiry({ kind: "contact", fields }),
    (value) => measured.checkAccounts(value),
    (accounts) => measured.checkAccounts({ accounts, want: { signInWith: 0 } }),
    (value) => measured.checkAccounts({ accounts: [value], want: { signInWith: 0 } }),
    (want) => measured.checkAccounts({ accounts: [account], want }),
    (blocked) => measured.checkAccounts({ accounts: [account], want: { signInWith: 0 }, blocked }),
    (value) => measured.text(value),
    (value) => measured.text("D1", value),
    (value) => measured.matchMessage(value),
  ];
  const values = [
    ...proxies,
    ...["symptom", "service", "fields", "accounts", "signInWith", "constructor"].map(get),
    Object.assign([], { toString: throws, valueOf: throws, [Symbol.toPrimitive]: throws, [Symbol.iterator]: throws }),
    "nothing",
    7,
    Symbol("x"),
    null,
    {},
    [],
  ];
  const round = () => {
    for (const door of doors)
      for (const value of values)
        try {
          door(value);
        } catch (error) {
          assert.equal(error.name, "TypeError");
        }
  };
  for (let warm = 0; warm < 20; warm += 1) round();
  const before = held();
  // Also a single place that is lost at one of them would be seen.
  const rounds = Math.ceil(50_000 / (doors.length * values.length));
  for (let times = 0; times < rounds; times += 1) round();
  assert.deepEqual(held(), before);
  assert.equal(measured.diagnose({ symptom: "http-500" }).question, "other-account");
});

test("who has used up the stack hears so, and the engine lives on", () => {
  let deepest = 0;
  const down = (level, from) => {
    deepest = level;
    // Just before the end it is asked at each level, so that the end comes somewhere on the way into it and back.
    if (level > from) measured.diagnose({ symptom: "http-500" });
    down(level + 1, from);
  };
  for (let times = 0; times < 1_200; times += 1) assert.throws(() => down(0, deepest - 100), RangeError);
  const around = {
    get symptom() {
      return measured.diagnose(around).question;
    },
  };
  assert.throws(() => measured.diagnose(around), { field: "symptom", got: "(it throws)" });
  assert.equal(measured.diagnose({ symptom: "http-500" }).question, "other-account");
});

test("nor does the engine die of calls that take more of the stack than those before, as what is compiled on the way does", () => {
  const told = execFileSync(process.execPath, ["tests/e2e/deep.mjs"], { encoding: "utf8" });
  assert.deepEqual(JSON.parse(told), { ended: true, others: 0, asked: "ask", checked: "differs" });
});

test("another account never moves to the wanted address, and a closed address opens at its own time", () => {
  const found = checked({
    accounts: [
      { service: "gbizid", address: "c@example.jp", plannedAddress: "b@example.jp" },
      { service: "egov", address: "c@example.jp" },
    ],
    want: { signInWith: 1, address: "b@example.jp" },
  });
  assert.deepEqual(found.plan.steps.map(({ op, to }) => [op, to]).at(0), ["change-address-at-provider", undefined]);
  const waiting = checked({
    accounts: [
      { service: "gbizid", address: A, recordedAddress: null },
      { service: "microsoft", address: "b@example.jp" },
    ],
    want: { signInWith: 0, address: A },
    blocked: [
      { address: "b@example.jp", until: "2026-11-25T09:00:00+09:00" },
      { address: A, until: "2026-11-25T08:00:00+09:00" },
    ],
  });
  assert.equal(waiting.plan.steps.find(({ op }) => op === "wait").until, "2026-11-25T08:00:00+09:00");
});

test("the tests in browsers drive the class as it is", async () => {
  assert.equal(readFileSync(BUNDLE, "utf8"), await bundled(), "run `make generate`");
});

test("phrases are as the library finds them", () => {
  const kept = readFileSync(PHRASES, "utf8");
  assert.equal(kept, fileOf(textsIn(kept)), "run `make generate`");
});

test("the scripts are checked with the declarations of this build", () => {
  // In which order the compiler hands them out says nothing.
  const [kept, built] = ["www/package", "pkg"].map((folder) => {
    const declarations = readFileSync(`${folder}/engine.d.ts`, "utf8");
    return declarations
      .trim()
      .split(/\n{2,}/)
      .sort();
  });
  assert.deepEqual(kept, built, "run `cp pkg/engine.d.ts www/package/` and commit it");
});

test("the declarations fit what a program writes", () => {
  const project = mkdtempSync(join(tmpdir(), "egov-recovery-types-"));
  mkdirSync(join(project, "node_modules"));
  symlinkSync(resolve("pkg"), join(project, "node_modules/egov-recovery"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(
    join(project, "use.ts"),
    `
    import init, { checkAccounts, composeInquiry, diagnose, matchMessage, questions, routes, symptoms, text, version, rules } from "egov-recovery";
    import type { AccountCheck, Diagnosis, EgovRecoveryInputError, QuestionId, RouteInfo, SymptomId } from "egov-recovery";
    import "egov-recovery/element";
    await init();
    const symptom: SymptomId = symptoms()[0].id;
    const found: Diagnosis = diagnose({ symptom, facts: { "other-account": "egov" } });
    if (found.kind === "ask") { const left: number = found.remaining; void left; }
    else { const first: RouteInfo = found.primary; const code: string = first.code; void code; }
    const best: number | undefined = matchMessage("x")[0]?.score;
    const words: string | undefined = text("D1", "ja").route?.title ?? text("nothing that is known").route?.title;
    declare const question: QuestionId;
    const named: string[] = [text("B1").route.title, text(question).question.ask, text("kept").data, text("Q7-①").place.title];
    const both: string[] = [text("planned-change").symptom.row, text("planned-change").question.ask, text("desk").wait, text("desk").actor];
    // @ts-expect-error: a question has no path
    text(question).route.title;
    try { diagnose({ symptom }); } catch (error) {
      const { field, got, allowed, message } = error as EgovRecoveryInputError;
      const told: [string, string, string[], string] = [field, got, allowed, message];
      void told;
    }
    const all: [number, number, string, string] = [questions().length, routes().length, version, rules()];
    const element = document.querySelector("egov-recovery-checker");
    element?.open("http-500", { "other-account": "egov" });
    element?.addEventListener("egov-recovery-outcome", (event) => { const route: string = event.detail.route; void route; });
    const screen: string | undefined = element?.state.screen;
    const check: AccountCheck = checkAccounts({ accounts: [{ service: "egov", address: "a@example.jp", canSignIn: "unsure" }], want: { signInWith: 0 } });
    const until: string | undefined = check.plan?.steps[0]?.until;
    const lost: false | "possible" = check.nextSignIn.dataLost;
    // @ts-expect-error: an unknown service
    checkAccounts({ accounts: [{ service: "yahoo", address: "a@example.jp" }], want: { signInWith: 0 } });
    // @ts-expect-error: an unknown symptom
    diagnose({ symptom: "lost" });
    void [best, words, named, both, all, screen, until, lost];
  `,
  );
  // The examples of the documentation, but for the one that catches: what is caught has no type.
  const examples = readFileSync("www/api-examples.js", "utf8").replace("./package/api.js", "egov-recovery");
  writeFileSync(join(project, "examples.js"), examples.slice(0, examples.lastIndexOf("/** @param")));
  const flags = [
    "--noEmit",
    "--strict",
    "--checkJs",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--lib",
    "es2023,dom",
    "--skipLibCheck",
    "false",
  ];
  try {
    // In the folder of that program, so that the settings of this repository are not those of its readers.
    execFileSync(resolve("node_modules/.bin/tsc"), [...flags, "use.ts", "examples.js"], {
      cwd: project,
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    assert.fail(error.stdout);
  }
});

test("each language is a file of its own, and no module holds words", () => {
  const files = readdirSync("pkg", { encoding: "utf8" });
  const named = /** @param {RegExp} name */ (name) =>
    files.filter((file) => name.test(file)).map((file) => readFileSync(`pkg/${file}`, "utf8"));
  const words = named(/^words-(?!.*-phrased-)/);
  // For browsers that do not find phrases: the same words, with places between them where a line may end.
  const phrased = named(/^words-.*-phrased-/);
  const ja = words.find((file) => file.split("\n")[1] === "ja");
  assert.deepEqual([phrased.length, phrased[0]?.replaceAll("\u{1f}", "")], [1, ja]);
  assert.ok(!ja?.includes("\u{1f}"), "the words for all others, and for programs, have no marks");
  assert.deepEqual(words.map((file) => file.split("\n")[1]).sort(), ["en", "ja", "ja-x-easy", "ja-x-ruby"]);
  const modules = files.filter((name) => name.endsWith(".wasm")).map((name) => readFileSync(`pkg/${name}`));
  assert.equal(modules.length, 2);
  for (const lang of ["ja", "en"]) {
    const file = words.find((file) => file.split("\n")[1] === lang);
    for (const told of [engine.text("B1", lang).route.name, engine.text("http-500", lang).symptom.row]) {
      assert.ok(file?.includes(told), told);
      for (const module of modules) assert.ok(!module.includes(told), told);
    }
  }
});

test("no file of pkg/ names a path of the machine that built it", () => {
  for (const name of readdirSync("pkg", { recursive: true })) {
    if (statSync(`pkg/${name}`).isDirectory()) continue;
    const text = readFileSync(`pkg/${name}`).toString("latin1");
    for (const folder of [homedir(), process.cwd()]) {
      const found = text.indexOf(`${folder}/`);
      assert.equal(found, -1, `${name}: ${text.slice(found, found + 120)}`);
    }
  }
});

test("the element's script may be imported where there is no page, as programs do that draw pages on a server", async () => {
  await import("#pkg/egov-recovery.js");
  assert.equal(globalThis.customElements, undefined);
});

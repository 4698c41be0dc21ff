// What a program may hand to the engine: any value, at any place of what is right otherwise, for every function.
//
// Each call answers, or throws a TypeError that says where, what and what instead, and no more of it than can be read. Nothing else
// is thrown, also where the caller's own getters throw; the engine then answers rightly, and holds no more than before.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { createContext, runInContext } from "node:vm";

import { engine, held } from "./measured.mjs";
import { SEED, TIMES, chance, pick } from "./support.mjs";

const CALLS = 50_000 * TIMES;
const A = "a@example.jp";
const NOW = "2026-11-22T10:00:00+09:00";
const WANT = { signInWith: 0, address: A };

/** Right words for each function, from which each attempt sets out. */
const RIGHT = {
  symptoms: [],
  questions: [],
  routes: [],
  rules: [],
  matchMessage: ["ｱｶｳﾝﾄﾛｯｸ中です"],
  diagnose: [{ symptom: "http-500", facts: { "other-account": "gbizid", "old-gbizid": "deleted" }, lang: "ja" }],
  text: ["D1", "ja"],
  checkAccounts: [
    {
      accounts: [
        { service: "gbizid", address: A, recordedAddress: null, canSignIn: "unsure", alive: true, hasFilings: false },
        { service: "egov", address: A, plannedAddress: "b@example.jp" },
        { service: "microsoft", address: "c@example.jp", recordedAddress: "d@example.jp" },
      ],
      want: WANT,
      blocked: [{ address: A, until: "2026-11-25T09:00:00+09:00" }],
      now: NOW,
      lang: "ja",
    },
  ],
  composeInquiry: [
    {
      kind: "unlock",
      service: "e-application",
      fields: { address: A, "arrival-number": "202611220000000001", "procedure-name": "例" },
      now: NOW,
      lang: "ja",
    },
  ],
};
const NAMES = Object.keys(RIGHT);

const boom = () => {
  throw new Error("boom");
};
const TRAPS = Object.getOwnPropertyNames(Reflect).filter((name) => name !== "toString");
const throwing = (random, target) => new Proxy(target, { [pick(random, TRAPS)]: boom });
const all = (target) => new Proxy(target, Object.fromEntries(TRAPS.map((trap) => [trap, boom])));
const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const elsewhere = createContext({});
const nested = (depth) => {
  let value = {};
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { facts: value, symptom: value };
  return value;
};
const cyclic = () => {
  const value = { facts: {}, accounts: [] };
  Object.assign(value, { symptom: value, facts: value, want: value, fields: value });
  value.accounts.push(value);
  return value;
};
const many = (count) => Object.fromEntries(Array.from({ length: count }, (_, place) => [`${place} service`, "x"]));
const HUGE = "x".repeat(3_000_000);

/** Every kind of value; made anew each time, since some are used up. */
const VALUES = [
  ...[undefined, null, true, false, 0, -0, 1, -1, 0.5, NaN, Infinity, 2 ** 32, 2 ** 53, 10n, -(2n ** 64n)],
  ...[
    "",
    " ",
    "\0",
    "\ud800",
    "\udc00x",
    "http-500\ud800",
    "D1",
    "ja",
    "unsure",
    "service",
    A,
    NOW,
    "あ",
    "\u202e",
    "%00",
  ],
  ...["__proto__", "constructor", "toString", "then", "x".repeat(1_001), "𠮷".repeat(300), " ".repeat(10_000)],
  ...[Symbol("x"), Symbol.iterator, Symbol.for("x")],
  ...[Math, JSON, Intl, globalThis, Reflect, Object.prototype, Array.prototype, Function.prototype, elsewhere],
].map((value) => () => value);
/** @type {((random: () => number) => unknown)[]} */
const MADE = [
  ...VALUES,
  () => () => "http-500",
  () => class {},
  () => async () => {},
  () => function* () {},
  () => Object.setPrototypeOf(() => {}, null),
  () => ({}),
  () => [],
  () => [undefined],
  () => Array(7),
  () => Array(101).fill({}),
  () => ({ length: 1, 0: {} }),
  () => ({ length: -1 }),
  () => new Map([["service", "x"]]),
  () => new Set(["service"]),
  () => new WeakMap(),
  () => new Date(),
  () => new Date(Number.NaN),
  () => /x/,
  () => Promise.resolve({}),
  // biome-ignore lint/suspicious/noThenProperty: it is one of what may be handed over.
  () => ({ then: boom }),
  () => new Uint8Array(3),
  () => new Float64Array(0),
  () => new ArrayBuffer(8),
  () => new DataView(new ArrayBuffer(8)),
  () => new URL("https://example.jp"),
  () => new URLSearchParams("service=x"),
  () => new FormData(),
  () => new Error("x"),
  () => Object("http-500"),
  () => Object(1),
  () => Object(Symbol("x")),
  () => Object(1n),
  () => Object.create(null),
  () => Object.create({ symptom: "http-500" }),
  () => Object.create(Object.create(null)),
  () => Object.freeze({ service: "unsure" }),
  () => JSON.parse('{"__proto__": {"symptom": "http-500"}, "constructor": 1}'),
  () => Object.assign([], { toString: boom, valueOf: boom, [Symbol.toPrimitive]: boom, [Symbol.iterator]: boom }),
  () => Object.defineProperty({}, "constructor", { get: boom }),
  () => Object.defineProperty(new (class {})(), Symbol.toStringTag, { get: boom }),
  () => ({ constructor: { name: HUGE } }),
  () => runInContext("({symptom: 'http-500', service: 'unsure'})", elsewhere),
  () => runInContext("[{}]", elsewhere),
  () => runInContext("new Map([['a', 1]])", elsewhere),
  () => nested(10_000),
  cyclic,
  (random) => many(Math.floor(random() * 1_000)),
  (random) => throwing(random, {}),
  (random) => throwing(random, []),
  (random) => throwing(random, { symptom: "http-500", service: "unsure" }),
  () => all({}),
  () => all([]),
  () => all(() => {}),
  () => revoked({}),
  () => revoked([]),
  () => revoked(() => {}),
  // A whole right argument of some function.
  (random) => pick(random, RIGHT[pick(random, NAMES)]),
  // An answer of the engine, which it is asked for while it reads.
  () =>
    Object.defineProperty({}, "symptom", {
      get: () => engine.matchMessage("アカウントロック中です")[0].symptom,
      enumerable: true,
    }),
  () => {
    const around = {
      get symptom() {
        return engine.diagnose(around);
      },
    };
    return around;
  },
];
/** So long that it is not tried in each call. */
const LONG = [() => HUGE, () => "あ".repeat(900_000), () => many(30_000), () => Array(1e6).fill({ address: A })];

const any = (random) => (random() < 0.001 ? pick(random, LONG) : pick(random, MADE))(random);

/** Every place of a value where something can stand, as a list of names. */
function places(value, path = []) {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.keys(value).flatMap((name) => places(value[name], [...path, name]))];
}
const PLACES = Object.fromEntries(NAMES.map((name) => [name, places(RIGHT[name]).slice(1)]));

/** The same value with something else at one place: put there, behind a getter, or around what was there. */
function changed(random, value, path) {
  if (path.length === 0) return around(random, value);
  const [name, ...rest] = path;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length > 0) copy[name] = changed(random, value[name], rest);
  else {
    const [first, second] = [around(random, value[name]), any(random)];
    const way = random();
    if (way < 0.6) copy[name] = first;
    else if (way < 0.65) delete copy[name];
    else {
      let asked = 0;
      const get = way < 0.8 ? boom : () => (asked++ ? second : way < 0.9 ? value[name] : first);
      Object.defineProperty(copy, name, { get, enumerable: true });
    }
  }
  return copy;
}
const around = (random, value) => {
  const way = random();
  if (typeof value !== "object" || value === null || way < 0.6) return any(random);
  if (way < 0.7) return throwing(random, value);
  if (way < 0.8 && Array.isArray(value)) return [...value, any(random)];
  if (way < 0.8) return { ...value, [name(random)]: any(random) };
  if (way < 0.9) return new Proxy(value, { get: (target, of) => (random() < 0.3 ? any(random) : target[of]) });
  return new Proxy(value, { ownKeys: () => [name(random)], getOwnPropertyDescriptor: () => ({ configurable: true }) });
};
const name = (random) =>
  pick(random, ["service", " Service ", "x", "", "__proto__", "length", "0", "\ud800", HUGE, Symbol("x")]);

/** The words for a function, with something else at one place. */
function wrong(random, name) {
  if (PLACES[name].length === 0) return [any(random)];
  const [word, ...path] = pick(random, PLACES[name]);
  return RIGHT[name].with(word, changed(random, RIGHT[name][word], path));
}

/** What was tried, for whoever tries it again. */
function shown(words) {
  try {
    return words
      .map((word) => inspect(word, { showProxy: true, maxStringLength: 40, maxArrayLength: 7 }))
      .join(", ")
      .slice(0, 2_000);
  } catch {
    return "what cannot be shown";
  }
}

/** Where everything is of its kind, and no longer than can be read. */
function isMistake(error) {
  const { field, got, allowed, message } = error;
  const told = (text, most) => typeof text === "string" && text.length <= most;
  assert.equal(error.constructor, TypeError, error.stack);
  assert.ok(told(field, 60) && field, `field: ${String(field).slice(0, 300)}`);
  assert.ok(told(got, 401), `got: ${String(got).slice(0, 300)}`);
  assert.ok(
    Array.isArray(allowed) && allowed.length > 0 && allowed.length <= 40 && allowed.every((one) => told(one, 300)),
  );
  assert.ok(told(message, 2_000) && message.startsWith(`${field}: got `), String(message).slice(0, 300));
}

/** Whether an answer has the shape of a right one; what it says is held by the other tests. */
const SHAPES = {
  matchMessage: (found) =>
    Array.isArray(found) && found.every(({ symptom, score }) => symptom && score > 0 && score <= 1),
  diagnose: ({ kind, question, primary }) => (kind === "ask" ? question : kind === "outcome" && primary.code),
  text: (found) => found.lang === "ja",
  checkAccounts: ({ collisions, nextSignIn, plan, reason }) =>
    collisions && nextSignIn.result && (plan ? plan.steps : reason),
  composeInquiry: ({ text, missing, enough, secretLike }) =>
    text && missing && secretLike && enough === (missing.length === 0),
};

const answers = () => JSON.stringify(NAMES.map((name) => engine[name](...RIGHT[name])));
const RIGHTLY = answers();

test("whatever a program hands over, the engine answers or says what is wrong, and lives on", (t) => {
  const random = chance();
  let refused = 0;
  let places;
  for (let call = 0; call < CALLS; call += 1) {
    // Each call has chance of its own, so that one alone can be tried again.
    const seed = Math.floor(random() * 2 ** 32);
    const own = chance(seed);
    const name = pick(own, NAMES);
    /** @type {any[]} */
    const words = wrong(own, name);
    try {
      let answer;
      try {
        answer = engine[name](...words);
      } catch (error) {
        refused += 1;
        isMistake(error);
      }
      if (answer) assert.ok(SHAPES[name]?.(answer) ?? true, JSON.stringify(answer).slice(0, 300));
      assert.equal(engine.diagnose({ symptom: "http-500" }).question, "other-account");
      if (call % 500 === 0) assert.equal(answers(), RIGHTLY);
    } catch (error) {
      throw new Error(`SEED=${SEED}, call ${call}, chance(${seed}): ${name}(${shown(words)})`, { cause: error });
    }
    if (call === CALLS / 10) ({ places } = held());
  }
  t.diagnostic(`SEED=${SEED}: ${CALLS} calls, ${refused} refused, ${held().bytes} bytes, ${held().places} places`);
  assert.equal(answers(), RIGHTLY);
  assert.equal(held().places, places, `SEED=${SEED}: places of the table, after a tenth and at the end`);
  // As much as a few of the longest texts need while they are read.
  assert.ok(held().bytes < 64 * 2 ** 20, `SEED=${SEED}: ${held().bytes} bytes`);
  assert.ok(refused > CALLS / 4 && refused < (CALLS * 9) / 10, `refused ${refused} of ${CALLS}`);
});

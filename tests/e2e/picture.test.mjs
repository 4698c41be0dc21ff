// The picture in README shows today's screens.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { NOTES, digest, phones, texts } from "../../.tools/picture.mjs";
import { start } from "./support.mjs";

test("no sentence on the picture is older than the widget's, and none is missing between them", async () => {
  const notes = JSON.parse(readFileSync(NOTES, "utf8"));
  assert.equal(notes.picture, digest(), "the notes are of another picture: run `make picture`");
  const site = await start();
  const today = await texts(await phones(site));
  await site.stop();
  assert.equal(today.length, notes.texts.length);
  for (const [phone, texts] of notes.texts.entries()) {
    assert.ok(texts.length > 5);
    assert.deepEqual(
      today[phone].all.slice(0, texts.length),
      texts,
      "the widget says something else: run `make picture`",
    );
  }
});

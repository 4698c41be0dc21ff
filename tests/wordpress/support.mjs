// A WordPress of its own in a temporary folder: its files, a database, PHP's own server. Nothing of it is left when it stops.

/** @import { ChildProcess } from "node:child_process" */

import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { freePort } from "../recipes/support.mjs";

/** Where Debian puts it; another one can be named. */
const SOURCE = process.env.EGOV_RECOVERY_WORDPRESS ?? "/usr/share/wordpress";
const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM"]);
const ENVIRONMENT = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin`, PHP_CLI_SERVER_WORKERS: "4" };

/** Starts a WordPress in Japanese with one owner, and a theme of PHP templates beside the one of blocks that it has. */
export async function start() {
  if (!existsSync(join(SOURCE, "wp-load.php")))
    throw new Error("WordPress is not installed; run .tools/setup wordpress");
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "egov-recovery-wordpress-")));
  const root = join(folder, "site");
  const socket = join(folder, "database.sock");
  /** @type {ChildProcess[]} */
  const started = [];
  const stop = async () => {
    for (const signal of SIGNALS) process.removeListener(signal, interrupted);
    await Promise.all(started.map(ended));
    rmSync(folder, { recursive: true });
  };
  // Who interrupts a test gets all of it ended.
  const interrupted = () => stop().finally(() => process.exit(1));
  for (const signal of SIGNALS) process.once(signal, interrupted);
  /** @type {(command: string, args: string[], input?: string) => string} */
  const run = (command, args, input) =>
    execFileSync(command, args, {
      encoding: "utf8",
      env: ENVIRONMENT,
      input,
      maxBuffer: 2 ** 28,
      cwd: folder,
      stdio: "pipe",
    });

  try {
    // Debian's files are links to where it keeps the libraries of others.
    cpSync(SOURCE, root, { recursive: true, dereference: true, filter: needed });
    cpSync(join(import.meta.dirname, "classic"), join(root, "wp-content/themes/classic"), { recursive: true });
    const data = join(folder, "database");
    const own = ["--no-defaults", `--datadir=${data}`, "--user=root"];
    run("mariadb-install-db", [...own, "--auth-root-authentication-method=normal", "--skip-test-db"]);
    started.push(
      background("mariadbd", [...own, `--socket=${socket}`, "--skip-networking", `--pid-file=${socket}.pid`]),
    );
    const client = ["--no-defaults", `--socket=${socket}`, "--user=root"];
    await until(() => run("mariadb", [...client, "-e", "CREATE DATABASE IF NOT EXISTS wordpress"]), "the database");

    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    writeFileSync(join(root, "wp-config.php"), config(socket, address, join(folder, "php.log")));
    /** @type {(code: string) => string} runs PHP inside of WordPress */
    const php = (code) => run("php", [], `<?php require '${root}/wp-load.php'; ${code}`);
    run("php", [], `<?php ${INSTALL.replace("ROOT", root)}`);
    started.push(background("php", ["-S", `127.0.0.1:${port}`, "-t", root]));
    await until(() => fetch(address).then(({ ok }) => ok || Promise.reject()), "PHP's server");
    return {
      address,
      root,
      php,
      stop,
      versions: () => ({
        WordPress: php("echo get_bloginfo('version');"),
        PHP: php("echo PHP_VERSION;"),
        MariaDB: run("mariadb", [...client, "-N", "-e", "SELECT VERSION()"]).trim(),
      }),
      /** Every row of the database as a line. */
      rows: () =>
        run("mariadb-dump", [...client, "--skip-extended-insert", "--no-create-info", "--skip-comments", "wordpress"])
          .split("\n")
          .filter((line) => line.startsWith("INSERT")),
      /** What PHP complained of. */
      complaints: () => (existsSync(join(folder, "php.log")) ? readFileSync(join(folder, "php.log"), "utf8") : ""),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Of the translations only Japanese: there are thirty megabytes of others. */
const needed = (path) => !/\/languages\/(?!(admin-)?ja[.-])/.test(path) && !path.endsWith("/.htaccess");

const background = (command, args) => spawn(command, args, { env: ENVIRONMENT, stdio: "ignore", detached: true });

/** Ends a server with those that it started. */
async function ended(server) {
  if (server.exitCode !== null) return;
  const end = new Promise((resolve) => server.once("exit", resolve));
  process.kill(-server.pid);
  await end;
}

async function until(attempt, what) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries > 100) throw new Error(`${what} does not answer: ${error?.message}`);
      await sleep(100);
    }
  }
}

/** No request leaves the machine, and what PHP complains of is noted. */
const config = (socket, address, log) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $kind) {
  define($kind . '_KEY', $kind . ' key of a test');
  define($kind . '_SALT', $kind . ' salt of a test');
}
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('FS_METHOD', 'direct');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${log}');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** WordPress's own installer, without its letter to the owner. */
const INSTALL = `
define('WP_INSTALLING', true);
function wp_new_blog_notification() {}
require 'ROOT/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('試験', 'owner', 'owner@example.com', false, '', 'a long password', 'ja');
// Faces of users come from elsewhere.
update_option('show_avatars', 0);
update_user_meta(1, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], '_modified' => '2026-01-01T00:00:00.000Z']);
`;

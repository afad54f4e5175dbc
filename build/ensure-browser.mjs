// The end-to-end tests need a Chromium that is already there: Playwright's own download is not reachable from every machine.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';

/** @returns {boolean} Whether the end-to-end tests have a browser to run in; on Debian as root one is installed if need be. */
export function ensureBrowser() {
  return hasBrowser() || (canInstall() && install() && hasBrowser());
}

function hasBrowser() {
  return findBrowser() !== undefined || existsSync(chromium.executablePath());
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function install() {
  console.log('installing chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  apt('update');
  return apt('install', '-y', '--no-install-recommends', 'chromium');
}

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sandbox } from '../testing/sandbox.ts';
import { browserAt, standingAt } from './browser-name.ts';

it('reads the version of a browser of Windows from where it stands, and starts nothing', () => {
  const root = sandbox({
    'Application/chrome.exe': '',
    'Application/99.0.1.2/x.dll': '',
    'Application/131.0.6778.86/x.dll': '',
    'Application/SetupMetrics/x': '',
    'win64-131.0.6778.85/chrome-win64/chrome.exe': '',
    'other/browser.exe': '',
  });
  expect(standingAt(join(root, 'Application/chrome.exe'))).toBe('chrome 131.0.6778.86');
  expect(standingAt(join(root, 'win64-131.0.6778.85/chrome-win64/chrome.exe'))).toBe('chrome 131.0.6778.85');
  expect(standingAt(join(root, 'other/browser.exe'))).toBe('browser');
});

it.runIf(process.platform !== 'win32')('asks a browser elsewhere', () => {
  expect(browserAt(process.execPath)).toBe(process.version);
  expect(browserAt(join(sandbox(), 'none'))).toBeNull();
});

/** The promises of the change clause, and the notices on record that keep them. */
import { addDays, type IsoDate } from './date.ts';
import type { Mechanism, NoticeChannel, Notification, Policy, PolicyPromise, Version } from './policy.ts';

/** The channel whose `notified` event shows that a promise was kept; `null`: the site itself keeps it. */
const CHANNEL_OF: Readonly<Record<Mechanism, NoticeChannel | null>> = {
  'home-page-banner': 'home-page',
  email: 'email',
  'last-updated': null,
  archive: null,
};

export interface Promised {
  readonly promise: PolicyPromise;
  readonly channel: NoticeChannel | null;
  /** The notices of that channel that are on record. */
  readonly given: readonly Notification[];
}

/** The promises that the text in force from `effective` makes. */
export function promisesOf(policy: Policy, effective: IsoDate): PolicyPromise[] {
  return policy.promises.filter(({ since }) => since === null || since <= effective);
}

/** Each promise that applies to `version`, with the notices on record for it. */
export function promisedOf(policy: Policy, version: Version): Promised[] {
  return promisesOf(policy, version.effective).map((promise) => {
    const channel = CHANNEL_OF[promise.mechanism];
    // A notice of a correction is not a notice of the change.
    return {
      promise,
      channel,
      given: version.notifications.filter(
        (notice) => notice.channel === channel && notice.about === 'change',
      ),
    };
  });
}

/** The last day on which a notice of `version` is in time. It is never before the day on which the text became public. */
export function noticeDueBy(policy: Policy, version: Version): IsoDate {
  const due = addDays(version.effective, -(policy.noticePeriodDays ?? 0));
  return due < version.published ? version.published : due;
}

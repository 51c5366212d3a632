/**
 * What a commit and a file say of a law, by the written contract.
 *
 * Source: Legalize Format Spec 0.4, “YAML frontmatter”, “Text state”, “Commit format”, “Dates”.
 */
import { parse } from 'yaml';
import { type IsoDate, isIsoDate } from '../../model/index.ts';
import { oneLine } from '../text.ts';

/** `point_in_time`: the law on its day; `current`: the newest text, whatever the day; `as_enacted`: without its amendments. */
export const TEXT_STATES = ['point_in_time', 'current', 'as_enacted'] as const;
export type LawTextState = (typeof TEXT_STATES)[number];

/** What stands at the head of a law's file. */
export interface LawHead {
  readonly all: Readonly<Record<string, unknown>>;
  readonly identifier: string | null;
  readonly published: IsoDate | null;
  /** From when the text holds, or the day of the last amendment: `textState` says which. */
  readonly lastUpdated: IsoDate | null;
  readonly status: string | null;
  /** `null`: a word that the contract does not have. */
  readonly textState: LawTextState | null;
  readonly lastAmendment: string | null;
  /** The text below the head. */
  readonly body: string;
}

const HEAD = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Reads the head of a file; one that is no YAML says nothing. */
export function headOf(text: string): LawHead {
  const match = HEAD.exec(text);
  const all = keysOf(match?.[1] ?? '');
  const words = (key: string) => (all[key] === undefined || all[key] === null ? null : String(all[key]));
  const day = (key: string): IsoDate | null => {
    const value = all[key];
    const stated = value instanceof Date ? value.toISOString().slice(0, 10) : words(key);
    return stated !== null && isIsoDate(stated) ? stated : null;
  };
  const state = words('text_state') ?? 'point_in_time';
  return {
    all,
    identifier: words('identifier'),
    published: day('publication_date'),
    lastUpdated: day('last_updated'),
    status: words('status'),
    textState: TEXT_STATES.find((one) => one === state) ?? null,
    lastAmendment: words('last_amendment'),
    body: match ? text.slice(match[0].length) : text,
  };
}

function keysOf(yaml: string): Record<string, unknown> {
  try {
    const read: unknown = parse(yaml, { logLevel: 'silent' });
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}

/** Kinds of change that the contract names. */
const TYPES = ['bootstrap', 'reform', 'new', 'repeal', 'correction', 'fix-pipeline'] as const;
type ChangeType = (typeof TYPES)[number];

/** What a commit's message says of a change. */
export interface LawChange {
  /** `null`: it names none, or one that the contract does not have. */
  readonly type: ChangeType | null;
  /** Its first line, without the type. */
  readonly title: string;
  readonly sourceId: string | null;
  /** The day that the source attaches to the change; `null`: it states none. */
  readonly sourceDate: IsoDate | null;
}

export function changeOf(message: string): LawChange {
  const [first = ''] = message.split('\n');
  const [, type, title = first] = /^\[([\w-]+)\]\s*(.*)$/.exec(first) ?? [];
  const trailer = (name: string) =>
    new RegExp(`^${name}:[ \\t]*(\\S[^\\n]*)$`, 'im').exec(message)?.[1]?.trim() ?? null;
  const day = trailer('Source-Date');
  return {
    type: TYPES.find((one) => one === type) ?? null,
    title: oneLine(title),
    sourceId: trailer('Source-Id'),
    sourceDate: day !== null && isIsoDate(day) ? day : null,
  };
}

/** Whether a law of this status holds no more. */
export const isOver = (status: string | null): boolean =>
  status === 'repealed' || status === 'annulled' || status === 'expired';

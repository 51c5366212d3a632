/**
 * A kind of page of the site: where its pages stand, which there are, and what they say.
 *
 * A kind is one file of this folder: its name is the kind's, and it calls `page` or `file`. What a page shows is the
 * component of the same name beside it; a file answers by itself.
 *
 * Problem: a large archive has many thousand pages, of which a new version changes few. Making all of them takes minutes.
 *
 * Idea: each page of a policy has a key, a digest of all that the page depends on (`says`). A page whose key is known from an
 * earlier build is taken from there (`site/prerenderer.ts`).
 *
 * Example: the page of a clause depends on the texts and their days. A notice on record changes neither, so these pages keep
 * their keys, while the version's record page gets another one.
 *
 * Bounds: whatever a page asks for must be in `says`; what is missing there makes stale pages. Where `says` is left out, a page
 * is made again after any change of its policy, and each day: right for every page about one policy, but slower. A page about
 * no policy alone is made again whenever anything is published, and each day.
 * `incremental.test.ts` compares builds with and without the cache.
 */
import type { ArchivedPolicy } from '../archive/index.ts';
import { isPolicy, loadSite, type PageKey, siteState, store } from '../site/index.ts';
import { daysAhead } from './days-ahead.ts';
import { everything, published } from './said.ts';
import { type EachProps, paramsOf, SUBJECTS } from './subjects.ts';

/** One page as Astro's `getStaticPaths` wants it: the parts of its address, what it is about, and its key. */
export interface Path<Props> {
  readonly params: Readonly<Record<string, string>>;
  readonly props: Props;
  readonly cacheKey?: PageKey;
}

interface Said<Props> {
  /**
   * Its address from the site's root, which no other kind has; `[name]` stands for the part of what the page is about that has
   * this name. The address of a page ends with a slash.
   */
  readonly at: string;
  /**
   * What a page says, beside its policy and what stands on every page: plain data that is the same as long as the page is.
   * On a day in it that is still to come, the page may say something else. Left out: everything there is about its policy.
   */
  says?(props: Props): unknown;
  /** Whether the day of the build stands in its text: then it is made again on another day. True where `says` is left out. */
  readonly isDaily?: boolean;
}

/** There is one page for each of them in every archive. */
interface OfEach<Each extends keyof EachProps> {
  readonly each: Each;
}

/** Which pages exist depends on the texts and on how the site is built. */
interface OfSome<Props> {
  /** What each page of this site is about; the page reads its content itself. */
  readonly all: () => readonly Props[];
  /** Whether it is shown only while writing, in `dev` and previews. */
  readonly isDraft?: boolean;
}

interface Answering<Props> {
  /** The content of the file. */
  answer(props: Props): Response | Promise<Response>;
}

export interface Kind<Props = unknown> {
  readonly at: string;
  /** Of what there is one page each, in every archive; `some`: it depends on more, `draft`: it is shown while writing only. */
  readonly each: keyof EachProps | 'some' | 'draft';
  /** Every page of it on this site. */
  readonly paths: () => Path<Props>[];
  /** The content of a file; a page has a component instead. */
  answer?(props: Props): Response | Promise<Response>;
}

type Definition<Props> = Said<Props> & (OfEach<keyof EachProps> | OfSome<Props>) & Partial<Answering<Props>>;

/** A kind of page; its component stands beside it. */
export function page<Each extends keyof EachProps>(
  definition: Said<EachProps[Each]> & OfEach<Each>,
): Kind<EachProps[Each]>;
export function page<Props extends object>(definition: Said<Props> & OfSome<Props>): Kind<Props>;
export function page(definition: Definition<object>): Kind<object> {
  return kind(definition);
}

/** A kind of file. */
export function file<Each extends keyof EachProps>(
  definition: Said<EachProps[Each]> & OfEach<Each> & Answering<EachProps[Each]>,
): Kind<EachProps[Each]>;
export function file<Props extends object>(
  definition: Said<Props> & OfSome<Props> & Answering<Props>,
): Kind<Props>;
export function file(definition: Definition<object>): Kind<object> {
  return kind(definition);
}

function kind<Props extends object>(definition: Definition<Props>): Kind<Props> {
  const { at, answer } = definition;
  const each = 'each' in definition ? definition.each : definition.isDraft ? 'draft' : 'some';
  return {
    at,
    each,
    ...(answer && { answer }),
    paths: () =>
      subjectsOf(definition).map((props) => {
        const params = paramsOf(at, props);
        // Drafts are made each time.
        if (each === 'draft') return { params, props };
        const { policy } = props as { policy?: ArchivedPolicy };
        if (policy) return { params, props, cacheKey: keyOf(definition, policy, params, props) };
        // They tell of drafts, too, where these are shown.
        return loadSite().hasDrafts ? { params, props } : { params, props, cacheKey: commonKey(at, params) };
      }),
  };
}

function subjectsOf<Props>(definition: Definition<Props>): readonly Props[] {
  if ('all' in definition) return definition.all();
  // Where policies stand, a page of the site gives way to a policy of its name that was published before there was the page.
  const [, name] = /^\[locale\]\/([\w-]+)\/$/.exec(definition.at) ?? [];
  return name !== undefined && isPolicy(name) ? [] : (SUBJECTS[definition.each]() as readonly Props[]);
}

/** Of a page that is about no policy alone. */
const commonKey = (at: string, params: Readonly<Record<string, string>>): PageKey =>
  `common ${store().keyOf('page', siteState(), at, JSON.stringify(params), published(), loadSite().asOf)}`;

function keyOf<Props>(
  { at, says, isDaily = says === undefined }: Definition<Props>,
  policy: ArchivedPolicy,
  params: Readonly<Record<string, string>>,
  props: Props,
): PageKey {
  const said = JSON.stringify([policy.policy, says ? says(props) : everything(policy)]);
  const days = isDaily ? loadSite().asOf : daysAhead(said);
  return `${isDaily ? 'daily' : 'steady'} ${store().keyOf('page', siteState(), at, JSON.stringify(params), said, days)}`;
}

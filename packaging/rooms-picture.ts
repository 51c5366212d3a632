/**
 * The picture of the rooms of `src/`, drawn from their imports: a room stands above those it imports, and a line leads down to
 * each of them, except where it gets there by way of another.
 */
import { join } from 'node:path';
import { Graph, layout } from '@dagrejs/dagre';
import { importsIn, roomOf } from '../src/testing/imports.ts';
import type { GeneratedFile } from './lists.ts';

type Rooms = ReadonlyMap<string, ReadonlySet<string>>;

const ROOM = { width: 104, height: 36 };

/** `docs/pictures/rooms.svg`. */
export const roomsPicture = (project: string): GeneratedFile => [
  'docs/pictures/rooms.svg',
  drawn(roomsIn(join(project, 'src'))),
];

/** Each room, with those it imports. Types that the words of the domain take from a schema are no import here. */
function roomsIn(src: string): Rooms {
  const rooms = new Map<string, Set<string>>();
  for (const entry of importsIn(src)) {
    if (entry.room.includes('.') || (entry.room === 'model' && entry.isType)) continue;
    const own = rooms.get(entry.room) ?? new Set();
    rooms.set(entry.room, own);
    if (entry.target.startsWith('.')) own.add(roomOf(src, entry));
  }
  for (const [room, own] of rooms)
    for (const target of own) if (target === room || !rooms.has(target)) own.delete(target);
  return rooms;
}

/** Every room that can be reached from `room`. */
function reached(rooms: Rooms, room: string, found = new Set<string>()): ReadonlySet<string> {
  for (const next of rooms.get(room)!) if (!found.has(next)) reached(rooms, next, found.add(next));
  return found;
}

/** The imports that no other way leads to. */
const linesOf = (rooms: Rooms): [string, string][] =>
  [...rooms].flatMap(([room, own]) =>
    [...own]
      .filter((to) => ![...own].some((by) => by !== to && reached(rooms, by).has(to)))
      .map((to): [string, string] => [room, to]),
  );

function drawn(rooms: Rooms): string {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 30, edgesep: 12, marginx: 12, marginy: 12 });
  for (const room of [...rooms.keys()].sort()) graph.setNode(room, { ...ROOM });
  for (const [from, to] of linesOf(rooms).sort()) graph.setEdge(from, to, {});
  layout(graph);
  const { width, height } = graph.graph();
  const paths = graph.edges().map((edge) => `<path d="${curve(graph.edge(edge).points)}"/>`);
  const boxes = graph.nodes().map((room) => {
    const { x, y } = graph.node(room);
    return `<rect x="${x - ROOM.width / 2}" y="${y - ROOM.height / 2}" width="${ROOM.width}" height="${ROOM.height}" rx="6"/><text x="${x}" y="${y}">${room}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t">
<title id="t">The rooms of src. Each imports what its lines lead down to, and what those lead to.</title>
<style>
svg { --ink: #1f2933; --line: #7b8794; --room: #f5f7fa; --edge: #52606d; background: #fff }
@media (prefers-color-scheme: dark) { svg { --ink: #e4e7eb; --room: #1f2933; --edge: #9aa5b1; background: #14191f } }
path { fill: none; stroke: var(--line); stroke-width: 1.5 }
rect { fill: var(--room); stroke: var(--edge) }
text { fill: var(--ink); font: 15px system-ui, sans-serif; text-anchor: middle; dominant-baseline: central }
</style>
${[...paths, ...boxes].join('\n')}
</svg>
`;
}

/** A smooth line through `points`: each but the first and the last bends it. */
function curve(points: readonly { readonly x: number; readonly y: number }[]): string {
  const round = ({ x, y }: { x: number; y: number }) => `${Math.round(x)} ${Math.round(y)}`;
  const [first, ...rest] = points;
  const bends = rest.slice(0, -1).map((point, i) => {
    const next = rest[i + 1]!;
    const isLast = i === rest.length - 2;
    const end = isLast ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${round(point)} ${round(end)}`;
  });
  return `M${round(first!)}${bends.length > 0 ? bends.join('') : `L${round(rest.at(-1)!)}`}`;
}

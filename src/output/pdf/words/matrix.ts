/** How drawing is moved, turned and sized on a page of a PDF: the six numbers of `cm` and `Tm`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** What is drawn by `first`, and then moved by `then`. */
export const times = (first: Matrix, then: Matrix): Matrix => {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = then;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
};

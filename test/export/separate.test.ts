import { expect } from "chai";
import { pack } from "../../src/export/pack";
import { separate, type Box } from "../../src/export/separate";
import { TakenSpace } from "../../src/export/taken-space";

const box = (x: number, y: number): Box => ({ x, y, halfWidth: 10, above: 5, below: 8 });

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth - 0.5 &&
  Math.min(a.y + a.below, b.y + b.below) - Math.max(a.y - a.above, b.y - b.above) > 0.5;

describe("separate", () => {
  it("parts boxes that lie on each other, also on the very same point", () => {
    const boxes = [...Array.from({ length: 12 }, () => box(0, 0)), box(3, 2), box(-4, 1)];
    separate(boxes, 2);
    boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => expect(overlap(a, b)).to.equal(false)));
  });

  it("does not move boxes that stand apart", () => {
    const boxes = [box(0, 0), box(100, 0), box(0, 100)];
    expect(separate(boxes, 2)).to.equal(0);
    expect(boxes.map(({ x, y }) => [x, y])).to.deep.equal([
      [0, 0],
      [100, 0],
      [0, 100],
    ]);
  });
});

describe("pack", () => {
  it("puts rectangles in rows without overlap", () => {
    const sizes = [3, 9, 5, 7, 2, 8, 4].map((side) => ({ width: side * 10, height: side * 6 }));
    const corners = pack(sizes, 4, 1.5);
    corners.forEach((a, i) =>
      corners.forEach((b, j) => {
        if (i >= j) return;
        const apart =
          a.x + sizes[i]!.width <= b.x ||
          b.x + sizes[j]!.width <= a.x ||
          a.y + sizes[i]!.height <= b.y ||
          b.y + sizes[j]!.height <= a.y;
        expect(apart).to.equal(true);
      }),
    );
  });
});

describe("TakenSpace", () => {
  it("says what is free, across cells, and edges may touch", () => {
    const space = new TakenSpace(10);
    space.take({ left: 0, top: 0, right: 35, bottom: 5 });
    expect(space.free({ left: 30, top: 2, right: 40, bottom: 3 })).to.equal(false);
    expect(space.free({ left: 35, top: 0, right: 40, bottom: 5 })).to.equal(true);
    expect(space.free({ left: 0, top: 5, right: 35, bottom: 9 })).to.equal(true);
  });
});

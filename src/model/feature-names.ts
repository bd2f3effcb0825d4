// Features that are told apart by names put together from parts (“how the Sing|noun”). A name that is only asked for its feature is
// hashed part by part and never made; where names are read, as tests do, the same code lists them.

import { feature1, hashOn, hashText } from "./features";
import { NumberSet } from "./number-set";

/** Where names go, each in up to six parts. Example: `names.add("age ", "2", "|", "VBD")` is the name “age 2|VBD”. */
export interface FeatureNames {
  add(a: string, b?: string, c?: string, d?: string, e?: string, f?: string): void;
  /** The name of up to four parts, and once more with “|” and a tail behind it: `names.addTwice("noun", "age ", "2")` adds “age 2” and “age 2|noun”. */
  addTwice(tail: string, a: string, b?: string, c?: string, d?: string): void;
}

/** Where names go that count alone and, each time, with one and the same tail. */
export class WithTail {
  constructor(
    private readonly names: FeatureNames,
    private readonly tail: string,
  ) {}

  add(a: string, b = "", c = "", d = ""): void {
    this.names.addTwice(this.tail, a, b, c, d);
  }
}

/** The features of names, those of template `template`; of a name that comes twice there are two. */
export class HashedNames implements FeatureNames {
  private features = new Int32Array(128);
  private count = 0;

  constructor(private readonly template: number) {}

  add(a: string, b = "", c = "", d = "", e = "", f = ""): void {
    this.push(feature1(this.template, hashOn(hashOn(hashOn(hashOn(hashOn(hashText(a), b), c), d), e), f)));
  }

  addTwice(tail: string, a: string, b = "", c = "", d = ""): void {
    const hash = hashOn(hashOn(hashOn(hashText(a), b), c), d);
    this.push(feature1(this.template, hash));
    this.push(feature1(this.template, hashOn(hashOn(hash, "|"), tail)));
  }

  /** All features since the last time, in order. */
  take(): Int32Array {
    const taken = this.features.slice(0, this.count);
    this.count = 0;
    return taken;
  }

  protected push(feature: number): void {
    if (this.count === this.features.length) {
      const more = new Int32Array(2 * this.count);
      more.set(this.features);
      this.features = more;
    }
    this.features[this.count++] = feature;
  }
}

/** The same, with one feature for a name that comes twice. */
export class DistinctNames extends HashedNames {
  private readonly seen = new NumberSet();

  override take(): Int32Array {
    this.seen.clear();
    return super.take();
  }

  protected override push(feature: number): void {
    if (this.seen.add(feature)) super.push(feature);
  }
}

/** The names themselves. */
export class ListedNames implements FeatureNames {
  readonly list: string[] = [];

  add(...parts: readonly string[]): void {
    this.list.push(parts.join(""));
  }

  addTwice(tail: string, ...parts: readonly string[]): void {
    this.add(...parts);
    this.add(...parts, "|", tail);
  }
}

import { expect } from "chai";

import { reportDecisions } from "../../../src/train/events/report-decisions";

const decision = (label: boolean) => ({ features: new Int32Array(0), label, group: 0 });

describe("The report on held-out decisions", () => {
  it("gives precision, recall and F1 of those at a threshold or above", () => {
    const line = reportDecisions([decision(true), decision(true), decision(false)], [0.9, 0.3, 0.5]);
    expect(line).to.match(/^3 decisions, 2 yes; 0: P 0\.667 R 1\.000 F 0\.800; /);
    expect(line).to.include("0.5: P 0.500 R 0.500 F 0.500; 0.6: P 1.000 R 0.500 F 0.667");
  });
  it("gives numbers where there is nothing", () => expect(reportDecisions([], [])).not.to.include("NaN"));
});

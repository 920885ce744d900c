import type { IssuerProfile } from "../workspace/issuer-profile.ts";

export const newPlanKnowledgeRequest = "kehoach/newPlanKnowledge";

/** A document that a plan may be based on. */
export interface KnownBasis {
  /** As the list shows it: "Nghị định số 30/2020/NĐ-CP". */
  readonly label: string;
  /** What follows "Căn cứ", without an end mark. */
  readonly text: string;
}

/** What the questions for a new plan are asked with. */
export interface NewPlanKnowledge {
  readonly profile: IssuerProfile;
  /** Laws first, in the order of their force: the order in which bases stand. */
  readonly bases: readonly KnownBasis[];
  readonly year: number;
}

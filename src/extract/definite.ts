// The determiners by which a noun is known already: “the attack”, “these talks”. Possessives (“its attack”) are the caller's affair.

const DEFINITE = /^(?:the|this|that|these|those)$/i;

/** Whether a form, in whatever case, is such a determiner. Example: “Those”. */
export const isDefiniteForm = (form: string | undefined): boolean => form !== undefined && DEFINITE.test(form);

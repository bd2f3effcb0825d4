// Verbs whose object may be a clause without a conjunction (“says coalition troops killed 32”), and nouns that a clause with “that” spells out
// (“his claim that they fled”). Lists of forms, for repairs of trees, which come before lemmas.

const stems = (ed: string, d: string, others: string): ReadonlySet<string> =>
  new Set([
    ...ed.split(/\s+/).flatMap((verb) => [verb, `${verb}s`, `${verb}ed`, `${verb}ing`]),
    ...d.split(/\s+/).flatMap((verb) => [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]),
    ...others.split(/\s+/),
  ]);

const REPORTING = stems(
  "claim insist warn fear suspect predict report confirm suggest allege add hint concede contend assert maintain complain reveal",
  "believe hope announce acknowledge argue note estimate conclude declare",
  `say says said saying think thinks thought thinking stress stresses stressed stressing deny denies denied denying know knows knew known
   mean means meant show shows showed shown indicate indicates indicated indicating admit admits admitted admitting`,
);

/** Whether a clause may follow the verb without a conjunction. */
export const reportsClause = (form: string): boolean => REPORTING.has(form.toLowerCase());

const CONTENT = new Set(
  `accusation admission agreement allegation announcement argument assertion assessment assumption assurance belief charge claim comment complaint
   conclusion concern condition confidence confirmation confession conviction declaration denial doubt estimate evidence expectation fact fear
   finding guarantee hint hope idea impression indication insistence likelihood notion opinion perception pledge possibility prediction
   proof proposal promise recognition reminder report revelation rumor rumour sign signal speculation statement suggestion suspicion theory
   threat understanding view vow warning worry`
    .split(/\s+/)
    .flatMap((noun) => [noun, noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
);

/** Whether a clause with “that” may say what the noun holds. */
export const holdsClause = (form: string): boolean => CONTENT.has(form.toLowerCase());

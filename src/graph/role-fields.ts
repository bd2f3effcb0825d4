// Which walk of life a role word belongs to. Two namesakes in different walks of life are likely two people. A word
// that fits several fields ("director", "leader") is listed in none. Lemmas and their plain plurals, lower case.

const FIELDS: Readonly<Record<string, string>> = {
  politics: `president premier minister senator congressman congresswoman lawmaker legislator governor mayor councillor
    councilor councilman councilwoman alderman parliamentarian politician diplomat ambassador envoy king queen prince
    princess emir sultan chancellor representative candidate monarch vice-president statesman dictator`,
  sport: `cricketer footballer striker midfielder defender goalkeeper goalie quarterback pitcher batsman bowler golfer
    sprinter swimmer boxer cyclist skier skater gymnast player captain referee umpire athlete jockey wrestler forward
    coach runner winger fullback rower racer shortstop outfielder linebacker`,
  arts: `actor actress singer musician painter sculptor novelist poet playwright filmmaker composer dancer comedian
    rapper guitarist drummer artist author writer pianist violinist conductor model designer songwriter screenwriter`,
  business: `businessman businesswoman banker entrepreneur investor financier industrialist economist trader tycoon
    billionaire broker developer retailer`,
  science: `scientist professor researcher physicist chemist biologist mathematician historian astronaut psychologist
    philosopher academic engineer astronomer geologist climatologist epidemiologist`,
  medicine: `surgeon physician cardiologist nurse pediatrician dentist psychiatrist oncologist doctor paramedic`,
  military: `general colonel lieutenant sergeant soldier admiral marine corporal major commander private airman brigadier`,
  law: `judge lawyer attorney prosecutor magistrate justice barrister solicitor`,
  religion: `pope bishop cardinal archbishop priest imam rabbi cleric pastor ayatollah monk nun preacher reverend vicar`,
  media: `journalist reporter editor correspondent columnist photographer broadcaster anchor publisher`,
  crime: `murderer killer robber rapist thief burglar inmate convict suspect gunman fraudster smuggler trafficker gangster`,
  police: `policeman policewoman sheriff detective constable trooper`,
  school: `teacher headmaster schoolteacher student pupil schoolboy schoolgirl teenager`,
  trade: `farmer fisherman plumber carpenter electrician mechanic baker butcher miner shopkeeper driver pilot firefighter
    electrician welder barber chef bricklayer`,
};

const FIELD_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FIELDS).flatMap(([field, text]) =>
    text
      .trim()
      .split(/\s+/)
      .map((word) => [word, field] as const),
  ),
);

/**
 * The walks of life that the words of a role or a phrase show.
 *
 * @example roleFields("the former Olympic swimmer") // ["sport"]
 */
export function roleFields(words: string): string[] {
  const found = new Set<string>();
  for (const word of words.toLowerCase().split(/[^\p{L}-]+/u)) {
    const field = FIELD_OF.get(word) ?? (word.endsWith("s") ? FIELD_OF.get(word.slice(0, -1)) : undefined);
    if (field !== undefined) found.add(field);
  }
  return [...found];
}

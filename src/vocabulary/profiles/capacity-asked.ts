import type { AskedProfile } from '../asked-profile.js';
import { cited, fromMemory, proposed } from './texts.js';

// How capacity is asked about: the four parts of deciding, what the cause has to be, and by what others decide.

type Asked = AskedProfile['capacityTest'];

const act = 'Mental Capacity Act 2005';
const incapacity = 'Adults with Incapacity (Scotland) Act 2000';
const law = 'Capacity and Self-Determination (Jersey) Law 2016';

/** In England and Wales. */
export const mentalCapacityAsked: Asked = {
  limbs: [
    {
      limb: 'understand',
      text: fromMemory(
        'Understand the information relevant to the decision',
        'Deall yr wybodaeth sy’n berthnasol i’r penderfyniad',
        `${act} s3(1)(a)`,
      ),
    },
    {
      limb: 'retain',
      text: fromMemory('Retain that information', 'Cadw’r wybodaeth honno', `${act} s3(1)(b)`),
    },
    {
      limb: 'use-or-weigh',
      text: fromMemory(
        'Use or weigh that information as part of making the decision',
        'Defnyddio neu bwyso a mesur yr wybodaeth honno wrth wneud y penderfyniad',
        `${act} s3(1)(c)`,
      ),
    },
    {
      limb: 'communicate',
      text: fromMemory(
        'Communicate the decision by any means',
        'Cyfleu’r penderfyniad mewn unrhyw ffordd',
        `${act} s3(1)(d)`,
      ),
    },
  ],
  nexus: fromMemory(
    'An impairment of, or a disturbance in the functioning of, the mind or brain',
    'Nam ar y meddwl neu’r ymennydd, neu aflonyddwch yn y ffordd y maent yn gweithio',
    `${act} s2(1)`,
  ),
  substituteStandard: 'best-interests',
  substituteStandardText: cited(
    `${act} s1(5)`,
    'What is done or decided for a person who lacks capacity has to be in their best interests',
    'Rhaid i’r hyn a wneir neu a benderfynir dros berson sydd heb alluedd fod er eu budd pennaf',
  ),
};

/**
 * In Scotland. The Act speaks of acting, making, communicating and understanding decisions, and of retaining the memory of
 * them. Acting and making stand under `use-or-weigh`: that the five words answer the four questions is our own reading.
 */
export const scotlandCapacityAsked: Asked = {
  limbs: [
    { limb: 'understand', text: fromMemory('Understand the decision', 'Deall y penderfyniad', `${incapacity} s1(6)`) },
    {
      limb: 'retain',
      text: fromMemory('Retain the memory of the decision', 'Cadw’r cof am y penderfyniad', `${incapacity} s1(6)`),
    },
    {
      limb: 'use-or-weigh',
      text: fromMemory(
        'Make the decision, and act on it',
        'Gwneud y penderfyniad, a gweithredu arno',
        `${incapacity} s1(6)`,
      ),
    },
    {
      limb: 'communicate',
      text: fromMemory('Communicate the decision', 'Cyfleu’r penderfyniad', `${incapacity} s1(6)`),
    },
  ],
  nexus: fromMemory(
    'Mental disorder, or inability to communicate because of physical disability',
    'Anhwylder meddwl, neu anallu i gyfathrebu oherwydd anabledd corfforol',
    `${incapacity} s1(6)`,
  ),
  substituteStandard: 'benefit',
  substituteStandardText: fromMemory(
    'What is done for an adult has to be of benefit to them, and to restrict their freedom least',
    'Rhaid i’r hyn a wneir dros oedolyn fod o fudd iddynt, a chyfyngu leiaf ar eu rhyddid',
    `${incapacity} s1`,
  ),
};

/** In Jersey: articles 4 to 6. Their contents are known from the contents page of the Law, their words from memory. */
export const jerseyCapacityAsked: Asked = {
  limbs: [
    {
      limb: 'understand',
      text: fromMemory(
        'Understand the information relevant to the decision',
        'Deall yr wybodaeth sy’n berthnasol i’r penderfyniad',
        `${law} Art 5`,
      ),
    },
    { limb: 'retain', text: fromMemory('Retain that information', 'Cadw’r wybodaeth honno', `${law} Art 5`) },
    {
      limb: 'use-or-weigh',
      text: fromMemory(
        'Use or weigh that information as part of making the decision',
        'Defnyddio neu bwyso a mesur yr wybodaeth honno wrth wneud y penderfyniad',
        `${law} Art 5`,
      ),
    },
    {
      limb: 'communicate',
      text: fromMemory('Communicate the decision', 'Cyfleu’r penderfyniad', `${law} Art 5`),
    },
  ],
  nexus: fromMemory(
    'An impairment of, or a disturbance in the functioning of, the mind or brain',
    'Nam ar y meddwl neu’r ymennydd, neu aflonyddwch yn y ffordd y maent yn gweithio',
    `${law} Art 4`,
  ),
  substituteStandard: 'best-interests',
  substituteStandardText: cited(`${law} Art 6, jerseylaw.je`, 'Best interests of the person', 'Budd pennaf y person'),
};

/** Where no jurisdiction is known. Best interests are a test of some laws: what is done benefits the person everywhere. */
export const neutralCapacityAsked: Asked = {
  limbs: [
    { limb: 'understand', text: proposed('Understand what the decision is about', 'Deall beth yw’r penderfyniad') },
    { limb: 'retain', text: proposed('Remember it long enough', 'Ei gofio’n ddigon hir') },
    { limb: 'use-or-weigh', text: proposed('Weigh it up', 'Ei bwyso a’i fesur') },
    {
      limb: 'communicate',
      text: proposed('Say what they decide, in any way', 'Dweud eu penderfyniad, mewn unrhyw ffordd'),
    },
  ],
  nexus: proposed('An impairment', 'Nam'),
  substituteStandard: 'benefit',
  substituteStandardText: proposed('What is best for the person', 'Yr hyn sydd orau i’r person'),
};

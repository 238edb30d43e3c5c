// When accounts are stolen, the intruder reads the mail in which they are discussed.
import { addMonths } from '../../time/day.ts';
import { rule as define } from '../rule.ts';

const monthsOfTrust = 12;

/** Record rule SOC-C3. One such channel that was tested is enough. */
export const rule = define({
  name: 'no-channel-outside-corporate-identity',
  severity: 'error',
  level: 1,
  asks: 'One channel at least is out of band, works without the corporate identity, and was tested in the last 12 months.',
  why: 'The emergency chat asked for the same sign-on that had just been taken over.',
  source: ['NIST SP 800-61r2: 3.2.7', 'Directive (EU) 2022/2555: Art. 21(2)(j)'],
  basis: 'source',
  reads: ['communication.channels'],
  good: `
communication:
  channels: [{ id: phones, kind: phone, name: Emergency phones, outOfBand: true, encrypted: true, independentOfCorporateIdentity: true, testedOn: 2026-09-01 }]
`,
  bad: `
communication:
  channels: [{ id: phones, kind: phone, name: Emergency phones, outOfBand: true, encrypted: true, independentOfCorporateIdentity: false, testedOn: 2026-09-01 }]
`,
  judge: ({ communication: { channels } }, { today }) => {
    const safe = channels.flatMap((channel, index) =>
      channel.outOfBand && channel.independentOfCorporateIdentity ? [{ channel, index }] : [],
    );
    const [first] = safe;
    const mayBe = ({ outOfBand, independentOfCorporateIdentity: apart }: (typeof channels)[number]) =>
      outOfBand !== false && apart !== false;
    if (!first) {
      if (channels.some(mayBe)) return [];
      return [
        {
          at: '/communication/channels',
          message:
            'One channel must be out of band and independent of the corporate identity, for the case that accounts are stolen; none is both.',
        },
      ];
    }
    const oldest = addMonths(today, -monthsOfTrust);
    if (safe.some(({ channel: { testedOn } }) => testedOn !== undefined && testedOn >= oldest)) return [];
    const { testedOn } = first.channel;
    return [
      {
        at: `/communication/channels/${first.index}${testedOn === undefined ? '' : '/testedOn'}`,
        severity: 'warning',
        message: `"${first.channel.name}" is out of band and must be tested every ${monthsOfTrust} months; ${testedOn === undefined ? 'no test is recorded' : `the last test was on ${testedOn}`}.`,
      },
    ];
  },
});

// The finding that a new team needs first: deadlines that run out while nobody is there. Each case was silent once.
import { describe, expect, it } from 'vitest';
import { assessed } from '../assessed.ts';

const weekdays = '[ monday, tuesday, wednesday, thursday, friday ]';
const fresh = (hours: string, more = '') => `schemaVersion: 1
kind: psirt
company: { name: Acme, jurisdictions: [ DE ] }
team: { timezone: Europe/Berlin }
staff: { coverage: { mode: business-hours, hours: [${hours}] } }
${more}`;
const office = `{ days: ${weekdays}, from: "09:00", to: "17:00" }`;

const said = (text: string) =>
  assessed(text).findings.flatMap(({ rule, message }) => (rule.startsWith('unattended-gap') ? [message] : []));

describe('a program that has nothing but places and hours', () => {
  it('learns which deadline its weekends overrun, in the figure of the documents', () => {
    expect(said(fresh(office))).toEqual([
      expect.stringMatching(
        /^Nobody can be reached for 64 hours every weekend \(from Friday 17:00 to Monday 09:00\), but "CRA: .*" may apply, and asks for early warning within 24 hours/,
      ),
    ]);
  });

  it('learns quarters of an hour as the documents say them (kind 14)', () => {
    const [found] = said(fresh(office.replace('17:00', '17:15')));
    expect(found).toContain('Nobody can be reached for 63.75 hours every weekend (from Friday 17:15');
  });

  it('learns it from the duties that it has answered, however little else stands in optional rows', () => {
    const rows = `obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: "yes" }]
policies: { slas: [{ id: ack, activity: acknowledge, startsAt: report-received }] }
stakeholders: { matrix: [{ event: active-exploitation }] }
`;
    const [firm, ...others] = said(fresh(office, rows)).filter((message) => !message.includes('may apply'));
    expect(firm).toContain('64 hours every weekend');
    expect(firm).toContain('"CRA: actively exploited vulnerability in a product" asks for early warning');
    expect(others).toEqual([]);
  });

  it('is told nothing of hours that are half said', () => {
    expect(said(fresh(`{ days: ${weekdays}, from: "09:00" }`))).toEqual([]);
    expect(said(fresh(''))).toEqual([]);
  });

  it('is told of nights where they are what is missing', () => {
    const daily = '[ monday, tuesday, wednesday, thursday, friday, saturday, sunday ]';
    const contract = 'obligations: [{ clock: us-fisma-1h, applies: "yes" }]\n';
    expect(said(fresh(`{ days: ${daily}, from: "09:00", to: "17:00" }`, contract)).join()).toContain(
      'Nobody can be reached for 16 hours every night (from Monday 17:00 to Tuesday 09:00)',
    );
  });
});

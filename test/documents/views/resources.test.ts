// The views of templates/resources.md.hbs.
import { describe, expect, it } from 'vitest';
import { rows } from '../../views.ts';

describe('resource views', () => {
  it('writes out security.txt and notes on tools', () => {
    const intake = {
      channels: [
        { id: 'm', kind: 'email', address: 'psirt@x.example' },
        { id: 'p', kind: 'phone', address: '+49 30 (1) 2' },
      ],
      keys: [{ id: 'k', fingerprint: 'ABCD' }],
      securityTxt: { contacts: ['m', 'p'], expires: '2027-01-01', encryption: ['k'], bugBounty: false },
    };
    const tools = [
      { id: 'a', name: 'List', manualWay: 'By hand', successor: 'b' },
      { id: 'b', name: 'New' },
    ];
    expect(
      rows('security-txt', { team: { languages: ['en', 'de'] }, resources: { intake, tools } }).map(
        ({ field, value }) => `${field}: ${value}`,
      ),
    ).toEqual([
      'Contact: mailto:psirt@x.example',
      'Contact: tel:+49-30-1-2',
      'Expires: 2027-01-01T00:00:00Z',
      'Encryption: openpgp4fpr:ABCD',
      'Preferred-Languages: en, de',
      'Bug-Bounty: False',
    ]);
    expect(rows('tool-notes', { resources: { tools } })).toEqual([
      { name: 'List', manualWay: 'By hand', successor: 'New' },
    ]);
  });
});

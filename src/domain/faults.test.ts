import { describe, expect, it } from 'vitest';
import { personFaults, settingsFaults, statusFault } from './faults';

describe('settingsFaults', () => {
  it('finds nothing wrong with what is missing or can be read', () => {
    expect(settingsFaults(null)).toEqual([]);
    expect(settingsFaults({})).toEqual([]);
    expect(
      settingsFaults({
        open: ' True',
        hold: 'Newcomers ',
        closeAfterDays: '30',
        closesOn: '2026-12-01',
        notice: '',
      }),
    ).toEqual([]);
    expect(settingsFaults({ open: false, closeAfterDays: 0, closesOn: new Date() })).toEqual([]);
  });

  it('names each field that cannot be read, and how it is taken', () => {
    expect(
      settingsFaults({
        open: 'perhaps',
        hold: 1,
        closeAfterDays: -1,
        closesOn: 'soon',
        notice: [],
      }),
    ).toEqual([
      'open “perhaps” is not known: closed.',
      'hold 1 is not known: everyone is held.',
      'closeAfterDays -1 is not known: closed.',
      'closesOn “soon” is not known: closed.',
      'notice [] is not known: no notice.',
    ]);
  });

  it('names fields that do nothing, inherited names among them', () => {
    expect(settingsFaults({ Open: true, toString: 1 })).toEqual([
      'Open is not a known field: it does nothing.',
      'toString is not a known field: it does nothing.',
    ]);
  });

  it('repeats no more than the beginning of a value', () => {
    const [fault = ''] = settingsFaults({ hold: 'x'.repeat(1000) });
    expect(fault.length).toBeLessThan(100);
  });
});

describe('personFaults', () => {
  it('finds nothing wrong with what is missing or can be read', () => {
    expect(personFaults(null)).toEqual([]);
    expect(personFaults({ standing: 'Blocked ', until: null, moderator: 'false' })).toEqual([]);
    expect(personFaults({ standing: 'ordinary', until: '2027-01-31' })).toEqual([]);
  });

  it('names each field that cannot be read, and how it is taken', () => {
    expect(personFaults({ standing: 'bloked', until: '31.1.2027', moderator: 1 })).toEqual([
      'standing “bloked” is not known: held.',
      'until “31.1.2027” is not known: without an end.',
      'moderator 1 is not known: no moderator.',
    ]);
  });

  it('says of a value that is no text what it is', () => {
    expect(personFaults({ standing: new Date(), moderator: undefined })).toEqual([
      'standing (a timestamp) is not known: held.',
      'moderator (missing) is not known: no moderator.',
    ]);
  });
});

describe('statusFault', () => {
  it('finds nothing wrong with known words', () => {
    for (const status of ['visible', 'Visible ', ' HIDDEN', 'held', ' Held']) {
      expect(statusFault(status)).toBeNull();
    }
  });

  it('tells why everything else is held', () => {
    expect(statusFault('hiden')).toBe('status “hiden” is not known: held.');
    expect(statusFault(undefined)).toBe('status (missing) is not known: held.');
    expect(statusFault(7)).toBe('status 7 is not known: held.');
  });
});

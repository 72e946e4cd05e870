import { describe, expect, test } from 'vitest';
import { displayHost } from '../../../core/sanitize/host';

const host = (address: string) => displayHost(new URL(address));

describe('The host shown', () => {
  test.each([
    ['https://www.news.example/a', 'news.example'],
    ['https://www.com/', 'www.com'],
    ['http://news.example:8080/', 'news.example:8080'],
    ['https://news.example:443/', 'news.example'],
    ['https://trusted.example@evil.example/', 'evil.example'],
    ['https://xn--mnchen-3ya.example/', 'münchen.example'],
    ['https://www.bücher.example/', 'bücher.example'],
    ['https://xn--r8jz45g.jp/', '例え.jp'],
    ['https://xn--e1afmkfd.xn--p1ai/', 'пример.рф'],
    ['https://xn--80ak6aa92e.xn--p1ai/', 'аррӏе.рф'],
    ['https://новости.example/', 'новости.example'],
    ['https://ελλάδα.gr/', 'ελλάδα.gr'],
    ['https://مثال.example/', 'مثال.example'],
    ['https://한국.kr/', '한국.kr'],
    ['http://[2606:4700::1]:81/', '[2606:4700::1]:81'],
    ['file:///home/me/a.html', ''],
  ])('of %s is %s', (address, expected) => expect(host(address)).toBe(expected));

  test.each([
    ['all letters look Latin', 'https://аррӏе.com/'],
    ['all letters look Latin, in Greek', 'https://ονοο.com/'],
    ['two scripts mix in a label', 'https://pаypal.com/'],
    ['Latin mixes with Han', 'https://google中.com/'],
    ['a letter is a phonetic sign', 'https://ɡoogle.com/'],
    ['an i has no dot', 'https://wıkipedia.org/'],
    ['a fraction stroke looks like a path', 'https://bank.example\u2044login.evil.com/'],
    ['the label is not well formed', 'https://xn--a-0.example/'],
    ['one label of several is unclear', 'https://пример.xn--80ak6aa92e.com/'],
  ])('stays in punycode when %s', (_reason, address) => {
    if (URL.canParse(address)) expect(host(address)).toMatch(/^[\x20-\x7e]*xn--[\x20-\x7e]*$/);
  });
});

import { describe, expect, test } from 'vitest';
import { isPrivateHost } from '../../../core/sanitize/private-host';

const hostname = (address: string) => new URL(`http://${address}/`).hostname;

describe('A host', () => {
  test.each([
    ...['localhost', 'LOCALHOST.', 'app.localhost', 'printer.local', 'wiki.internal', 'router'],
    ...['nas.home.arpa', 'box.lan', '127.0.0.1', '127.9.9.9', '0.0.0.0', '10.1.2.3', '100.64.0.1'],
    ...[
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '198.19.0.1',
      '224.0.0.1',
    ],
    ...['255.255.255.255', '[::]', '[::1]', '[fe80::1]', '[fec0::1]', '[fd00:1::2]', '[ff02::1]'],
    ...['[::ffff:127.0.0.1]', '[::ffff:10.0.0.1]', '[64:ff9b::192.168.0.1]', '[2002:7f00:1::]'],
    ...['[100::1]', '0177.0.0.1', '0x7f000001', '017700000001'],
  ])('%s is private', (address) => expect(isPrivateHost(hostname(address))).toBe(true));

  test.each([
    ...[
      'news.example',
      'local.example',
      'localhost.example',
      '8.8.8.8',
      '172.15.0.1',
      '172.32.0.1',
    ],
    ...['100.63.0.1', '100.128.0.1', '192.167.1.1', '169.253.1.1', '198.20.0.1', '223.255.255.255'],
    ...['[2606:4700::1111]', '[::ffff:8.8.8.8]', '[64:ff9b::8.8.8.8]', '[2002:808:808::]'],
    ...['xn--80ak6aa92e.com', 'home.example.com'],
  ])('%s is public', (address) => expect(isPrivateHost(hostname(address))).toBe(false));
});

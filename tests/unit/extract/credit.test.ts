import { expect, it } from 'vitest';
import { creditTail, isCredit } from '../../../core/extract/pictures/credit';

it.each([
  ['The boat, July 7, 2026. MERIDIAN/Rui Alcantara', 'MERIDIAN/Rui Alcantara'],
  ['Il campanile (foto Bruno Sala/Fotolago)', 'Bruno Sala/Fotolago'],
  ['종을 치고 있다. /장유진 기자', '장유진 기자'],
  ['「松の湯」の煙突＝2026年5月20日、千葉県朝川市、水原佐和子撮影', '水原佐和子'],
  ['The last boat. Credit... Joanna Breck', 'Joanna Breck'],
])('“%s” is signed by %s', (caption, credit) => {
  expect(creditTail(caption)?.credit).toBe(credit);
});

it.each([
  'A laptop with two HDMI/DisplayPort outputs',
  'Engineers discuss the TCP/IP stack',
  'An AIDS/HIV clinic in Nairobi',
  'He took the picture... Then he left',
  '会見する首相＝12日、国会内で撮影',
])('“%s” is signed by nobody', (caption) => {
  expect(creditTail(caption)).toBeNull();
});

it('a house and a name beside each other are a credit, two words are none', () => {
  expect(['Kettle & Oak / Hedda Prim', 'Before / After'].map(isCredit)).toEqual([true, false]);
});

// Addresses and items as people write them.
import { describe, expect, it } from 'vitest';
import { chooseItems } from './choose-items';
import { missingParts, parseAddress } from './parse-address';

const uk = 'United Kingdom';

describe('parseAddress', () => {
  it.each([
    ['9 Elm Street, York, YO1 7HH', { line: '9 Elm Street', city: 'York', postcode: 'YO1 7HH', country: uk }],
    ['please send it to 9 Elm Street, York YO17HH, UK thanks', { line: '9 Elm Street', city: 'York', postcode: 'YO1 7HH', country: uk }],
    ['move my order to 9 Elm Street, York, YO1 7HH', { line: '9 Elm Street', city: 'York', postcode: 'YO1 7HH', country: uk }],
    ['no, sorry, 10 Elm Street, York, YO1 7HH', { line: '10 Elm Street', city: 'York', postcode: 'YO1 7HH', country: uk }],
    ['Rose Cottage, Mill Lane, York, YO1 7HH', { line: 'Rose Cottage, Mill Lane', city: 'York', postcode: 'YO1 7HH', country: uk }],
    ['9 elm street\nYork\nyo1 7hh', { line: '9 elm street', city: 'York', postcode: 'YO1 7HH', country: uk }],
    ['My new address is: Flat 2, 14 Mill Road, Cambridge, Cambridgeshire, CB1 2AZ', { line: 'Flat 2, 14 Mill Road', city: 'Cambridge', postcode: 'CB1 2AZ', country: uk }],
    ['12 Rose Lane Leeds LS1 4AP', { line: '12 Rose Lane', city: 'Leeds', postcode: 'LS1 4AP', country: uk }],
    ['新地址是 9 Elm Street, York, YO1 7HH', { line: '9 Elm Street', city: 'York', postcode: 'YO1 7HH', country: uk }],
    ['12 Rue de Lille, 75007 Paris, France', { line: '12 Rue de Lille', city: 'Paris', postcode: '75007', country: 'France' }],
    ['上海市徐汇区漕溪北路18号 200030', { line: '上海市徐汇区漕溪北路18号', city: '上海市', postcode: '200030', country: 'China' }],
    ['9 Elm Street, York', { line: '9 Elm Street', city: 'York', country: uk }],
  ])('%s', (text, expected) => expect(parseAddress(text, {}, uk)).toEqual(expected));

  it.each(['How long does delivery take?', 'never mind', 'I ordered 2 mugs on the 3rd', 'yes', '快递要多久？', '取消订单'])('finds none in “%s”', (text) => {
    expect(parseAddress(text, {}, uk)).toBeNull();
  });

  it('is completed by what was asked for', () => {
    const first = parseAddress('9 Elm Street', {}, uk)!;
    expect(missingParts(first)).toEqual(['city', 'postcode']);
    const second = parseAddress('York', first, uk)!;
    expect(missingParts(second)).toEqual(['postcode']);
    expect(parseAddress('yo1 7hh', second, uk)).toEqual({ line: '9 Elm Street', city: 'York', postcode: 'YO1 7HH', country: uk });
  });
});

describe('chooseItems', () => {
  const items = ['Moss Cushion', 'Wooden Fox', 'Jade Tea Set'].map((name) => ({ id: name, name }));
  it.each([
    ['the fox', ['Wooden Fox']], ['cushons and the tea set', ['Moss Cushion', 'Jade Tea Set']], ['1 and 3', ['Moss Cushion', 'Jade Tea Set']], ['the second one', ['Wooden Fox']],
    ['all of it', ['Moss Cushion', 'Wooden Fox', 'Jade Tea Set']], ['everything except the fox', ['Moss Cushion', 'Jade Tea Set']], ['全部', ['Moss Cushion', 'Wooden Fox', 'Jade Tea Set']], ['第二个', ['Wooden Fox']],
    ['9', null], ['I waited 2 weeks', null], ['what does it cost?', null],
  ])('%s', (text, expected) => expect(chooseItems(text, items)).toEqual(expected));
});

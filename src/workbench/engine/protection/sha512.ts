/**
 * SHA-512 (FIPS 180-4), at once: the browser's own answers later, and a script that takes protection away is answered in its
 * batch. Words of 64 bits stand as two halves one after the other, the high one first.
 */
export function sha512(message: Uint8Array): Uint8Array {
  const state = INITIAL.slice();
  const padded = padding(message);
  for (let at = 0; at < padded.byteLength; at += BLOCK) {
    schedule(padded, at);
    compress(state);
  }
  const digest = new DataView(new ArrayBuffer(64));
  state.forEach((half, index) => digest.setInt32(index * 4, half));
  return new Uint8Array(digest.buffer);
}

const BLOCK = 128;
const ROUNDS = 80;

function padding(message: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((message.length + 17) / BLOCK) * BLOCK);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length * 8);
  return view;
}

/** Adds words, and forgets what goes beyond 64 bits. */
class Sum {
  private high = 0;
  private low = 0;

  of(high: number, low: number): this {
    this.high = high;
    this.low = low >>> 0;
    return this;
  }

  and(high: number, low: number): this {
    this.high += high;
    this.low += low >>> 0;
    return this;
  }

  andWord(halves: Int32Array, index: number): this {
    return this.and(halves[index] ?? 0, halves[index + 1] ?? 0);
  }

  into(halves: Int32Array, index: number): void {
    halves[index] = (this.high + Math.floor(this.low / 0x1_0000_0000)) | 0;
    halves[index + 1] = this.low | 0;
  }
}

const sum = new Sum();

/** The first half of a word turned to the right; given the other way round, the second one. */
function turned(one: number, other: number, by: number): number {
  return by < 32 ? (one >>> by) | (other << (32 - by)) : (other >>> (by - 32)) | (one << (64 - by));
}

const words = new Int32Array(2 * ROUNDS);

/** The message's own sixteen words, and those that are made of them. */
function schedule(block: DataView, at: number): void {
  for (let half = 0; half < 32; half += 1) words[half] = block.getInt32(at + half * 4);
  for (let to = 32; to < words.length; to += 2) {
    const h = words[to - 30] ?? 0;
    const l = words[to - 29] ?? 0;
    const high = words[to - 4] ?? 0;
    const low = words[to - 3] ?? 0;
    sum
      .of(turned(h, l, 1) ^ turned(h, l, 8) ^ (h >>> 7), turned(l, h, 1) ^ turned(l, h, 8) ^ turned(l, h, 7))
      .and(
        turned(high, low, 19) ^ turned(high, low, 61) ^ (high >>> 6),
        turned(low, high, 19) ^ turned(low, high, 61) ^ turned(low, high, 6),
      )
      .andWord(words, to - 32)
      .andWord(words, to - 14)
      .into(words, to);
  }
}

const work = new Int32Array(16);
const first = new Int32Array(2);

function compress(state: Int32Array): void {
  work.set(state);
  for (let round = 0; round < words.length; round += 2) {
    mixLower(round);
    mixUpper(round);
  }
  for (let word = 0; word < 16; word += 2)
    sum.of(0, 0).andWord(state, word).andWord(work, word).into(state, word);
}

/** Where the standard's words a to h are in a round: they change places after each, so that h's place is the next a's. */
function placeOf(letter: number, round: number): number {
  return (letter - round) & 15;
}
const A = 0;
const B = 2;
const C = 4;
const D = 6;
const E = 8;
const F = 10;
const G = 12;
const H = 14;

function half(letter: number, round: number, offset: number): number {
  return work[placeOf(letter, round) + offset] ?? 0;
}

/** The first of the standard's two temporary words. */
function mixLower(round: number): void {
  const high = half(E, round, 0);
  const low = half(E, round, 1);
  sum
    .of(
      turned(high, low, 14) ^ turned(high, low, 18) ^ turned(high, low, 41),
      turned(low, high, 14) ^ turned(low, high, 18) ^ turned(low, high, 41),
    )
    .and(
      (high & half(F, round, 0)) ^ (~high & half(G, round, 0)),
      (low & half(F, round, 1)) ^ (~low & half(G, round, 1)),
    )
    .andWord(work, placeOf(H, round))
    .andWord(CONSTANTS, round)
    .andWord(words, round)
    .into(first, 0);
}

function mixUpper(round: number): void {
  const high = half(A, round, 0);
  const low = half(A, round, 1);
  sum
    .of(
      turned(high, low, 28) ^ turned(high, low, 34) ^ turned(high, low, 39),
      turned(low, high, 28) ^ turned(low, high, 34) ^ turned(low, high, 39),
    )
    .and(majority(high, round, 0), majority(low, round, 1))
    .andWord(first, 0)
    .into(work, placeOf(H, round));
  const fourth = placeOf(D, round);
  sum.of(0, 0).andWord(work, fourth).andWord(first, 0).into(work, fourth);
}

function majority(one: number, round: number, offset: number): number {
  const other = half(B, round, offset);
  const third = half(C, round, offset);
  return (one & other) ^ (one & third) ^ (other & third);
}

/** 64 bits behind the point of the square or cube root of each of the first primes, which is what the standard takes. */
function rootsOf(count: number, degree: bigint): Int32Array {
  const halves = primes(count).flatMap((prime) => {
    const bits = BigInt.asUintN(64, integerRoot(BigInt(prime) << (64n * degree), degree));
    return [Number(bits >> 32n), Number(bits & 0xffff_ffffn)];
  });
  return Int32Array.from(halves, (bits) => bits | 0);
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1)
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
}

/** By Newton's method, from above. */
function integerRoot(value: bigint, degree: bigint): bigint {
  let root = 1n << 80n;
  for (;;) {
    const next = ((degree - 1n) * root + value / root ** (degree - 1n)) / degree;
    if (next >= root) return root;
    root = next;
  }
}

const INITIAL = rootsOf(8, 2n);
const CONSTANTS = rootsOf(ROUNDS, 3n);

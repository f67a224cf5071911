/**
 * Every property that the language of 2019 has (ECMA-262, 10th edition, without Annex B), by the object that holds it.
 * `@@iterator` stands for `Symbol.iterator`. Constructors also have `length`, `name` and `prototype`.
 */
export const ES2019: Readonly<Record<string, string>> = {
  globalThis: `Array ArrayBuffer Atomics Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity
    Int16Array Int32Array Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp
    Set SharedArrayBuffer String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray
    WeakMap WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent eval isFinite isNaN parseFloat parseInt
    undefined`,

  Object: `assign create defineProperties defineProperty entries freeze fromEntries getOwnPropertyDescriptor
    getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed
    keys preventExtensions seal setPrototypeOf values`,
  'Object.prototype': `constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf`,
  Function: '',
  'Function.prototype': `@@hasInstance apply arguments bind call caller constructor length name toString`,
  Boolean: '',
  'Boolean.prototype': `constructor toString valueOf`,
  Symbol: `asyncIterator for hasInstance isConcatSpreadable iterator keyFor match replace search species split toPrimitive
    toStringTag unscopables`,
  'Symbol.prototype': `@@toPrimitive @@toStringTag constructor description toString valueOf`,

  Error: '',
  'Error.prototype': `constructor message name toString`,
  EvalError: '',
  'EvalError.prototype': `constructor message name`,
  RangeError: '',
  'RangeError.prototype': `constructor message name`,
  ReferenceError: '',
  'ReferenceError.prototype': `constructor message name`,
  SyntaxError: '',
  'SyntaxError.prototype': `constructor message name`,
  TypeError: '',
  'TypeError.prototype': `constructor message name`,
  URIError: '',
  'URIError.prototype': `constructor message name`,

  Number: `EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY isFinite
    isInteger isNaN isSafeInteger parseFloat parseInt`,
  'Number.prototype': `constructor toExponential toFixed toLocaleString toPrecision toString valueOf`,
  Math: `@@toStringTag E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32
    cos cosh exp expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt tan tanh
    trunc`,
  Date: `UTC now parse`,
  'Date.prototype': `@@toPrimitive constructor getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth
    getSeconds getTime getTimezoneOffset getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMilliseconds getUTCMinutes
    getUTCMonth getUTCSeconds setDate setFullYear setHours setMilliseconds setMinutes setMonth setSeconds setTime
    setUTCDate setUTCFullYear setUTCHours setUTCMilliseconds setUTCMinutes setUTCMonth setUTCSeconds toDateString
    toISOString toJSON toLocaleDateString toLocaleString toLocaleTimeString toString toTimeString toUTCString valueOf`,

  String: `fromCharCode fromCodePoint raw`,
  'String.prototype': `@@iterator charAt charCodeAt codePointAt concat constructor endsWith includes indexOf lastIndexOf
    length localeCompare match normalize padEnd padStart repeat replace search slice split startsWith substring
    toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim trimEnd trimStart valueOf`,
  RegExp: `@@species`,
  'RegExp.prototype': `@@match @@replace @@search @@split constructor dotAll exec flags global ignoreCase multiline source
    sticky test toString unicode`,

  Array: `@@species from isArray of`,
  'Array.prototype': `@@iterator @@unscopables concat constructor copyWithin entries every fill filter find findIndex flat
    flatMap forEach includes indexOf join keys lastIndexOf length map pop push reduce reduceRight reverse shift slice some
    sort splice toLocaleString toString unshift values`,
  TypedArray: `@@species from of`,
  'TypedArray.prototype': `@@iterator @@toStringTag buffer byteLength byteOffset constructor copyWithin entries every fill
    filter find findIndex forEach includes indexOf join keys lastIndexOf length map reduce reduceRight reverse set slice
    some sort subarray toLocaleString toString values`,
  Int8Array: 'BYTES_PER_ELEMENT',
  'Int8Array.prototype': 'BYTES_PER_ELEMENT constructor',
  Uint8Array: 'BYTES_PER_ELEMENT',
  'Uint8Array.prototype': 'BYTES_PER_ELEMENT constructor',
  Uint8ClampedArray: 'BYTES_PER_ELEMENT',
  'Uint8ClampedArray.prototype': 'BYTES_PER_ELEMENT constructor',
  Int16Array: 'BYTES_PER_ELEMENT',
  'Int16Array.prototype': 'BYTES_PER_ELEMENT constructor',
  Uint16Array: 'BYTES_PER_ELEMENT',
  'Uint16Array.prototype': 'BYTES_PER_ELEMENT constructor',
  Int32Array: 'BYTES_PER_ELEMENT',
  'Int32Array.prototype': 'BYTES_PER_ELEMENT constructor',
  Uint32Array: 'BYTES_PER_ELEMENT',
  'Uint32Array.prototype': 'BYTES_PER_ELEMENT constructor',
  Float32Array: 'BYTES_PER_ELEMENT',
  'Float32Array.prototype': 'BYTES_PER_ELEMENT constructor',
  Float64Array: 'BYTES_PER_ELEMENT',
  'Float64Array.prototype': 'BYTES_PER_ELEMENT constructor',

  Map: `@@species`,
  'Map.prototype': `@@iterator @@toStringTag clear constructor delete entries forEach get has keys set size values`,
  Set: `@@species`,
  'Set.prototype': `@@iterator @@toStringTag add clear constructor delete entries forEach has keys size values`,
  WeakMap: '',
  'WeakMap.prototype': `@@toStringTag constructor delete get has set`,
  WeakSet: '',
  'WeakSet.prototype': `@@toStringTag add constructor delete has`,

  ArrayBuffer: `@@species isView`,
  'ArrayBuffer.prototype': `@@toStringTag byteLength constructor slice`,
  SharedArrayBuffer: `@@species`,
  'SharedArrayBuffer.prototype': `@@toStringTag byteLength constructor slice`,
  DataView: '',
  'DataView.prototype': `@@toStringTag buffer byteLength byteOffset constructor getFloat32 getFloat64 getInt16 getInt32
    getInt8 getUint16 getUint32 getUint8 setFloat32 setFloat64 setInt16 setInt32 setInt8 setUint16 setUint32 setUint8`,
  Atomics: `@@toStringTag add and compareExchange exchange isLockFree load notify or store sub wait xor`,
  JSON: `@@toStringTag parse stringify`,

  Promise: `@@species all race reject resolve`,
  'Promise.prototype': `@@toStringTag catch constructor finally then`,
  Proxy: `revocable`,
  Reflect: `apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has isExtensible ownKeys
    preventExtensions set setPrototypeOf`,

  IteratorPrototype: `@@iterator`,
  GeneratorPrototype: `@@toStringTag constructor next return throw`,
  ArrayIteratorPrototype: `@@toStringTag next`,
  StringIteratorPrototype: `@@toStringTag next`,
  MapIteratorPrototype: `@@toStringTag next`,
  SetIteratorPrototype: `@@toStringTag next`,
};

/** How a script reaches the objects above that have no name of their own. */
export const UNNAMED: Readonly<Record<string, string>> = {
  globalThis: 'this',
  TypedArray: 'Object.getPrototypeOf(Int8Array)',
  'TypedArray.prototype': 'Object.getPrototypeOf(Int8Array).prototype',
  IteratorPrototype: 'Object.getPrototypeOf(Object.getPrototypeOf([].values()))',
  GeneratorPrototype: 'Object.getPrototypeOf(function* () {}).prototype',
  ArrayIteratorPrototype: 'Object.getPrototypeOf([].values())',
  StringIteratorPrototype: "Object.getPrototypeOf(''[Symbol.iterator]())",
  MapIteratorPrototype: 'Object.getPrototypeOf(new Map().keys())',
  SetIteratorPrototype: 'Object.getPrototypeOf(new Set().keys())',
};

/** Newer properties that an engine does not let go of: names of protocols, of no use without their methods. */
export const FIXED: readonly string[] = ['Symbol.matchAll', 'Symbol.dispose', 'Symbol.asyncDispose'];

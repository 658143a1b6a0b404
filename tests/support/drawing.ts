import { crc32, deflateSync } from 'node:zlib'

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A stroke of black ink on white, as a PNG of that size: what somebody drew on the screen. */
export function drawnPng(width = 600, height = 200): Buffer {
  const pixels = Buffer.alloc((width + 1) * height, 255)
  for (let line = 0; line < height; line += 1) pixels[line * (width + 1)] = 0
  for (let x = Math.floor(width / 10); x < width * 0.9; x += 1) {
    const middle = Math.floor(height / 2 + Math.sin(x / (width / 25)) * (height / 3))
    for (let y = Math.max(0, middle - 3); y < Math.min(height, middle + 4); y += 1) pixels[y * (width + 1) + 1 + x] = 0
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8 // bits of grey
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))])
}

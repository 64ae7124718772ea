// node pixelmatch_folders.mjs BASE HEAD OUTPUT PROCESSES NUMBER
// Compares every PROCESSES-th PNG pair of two folders with pixelmatch and writes a mask where they differ.
// Byte-equal files are passed over and sizes are padded, as scripts around pixelmatch usually do.

import fs from "node:fs";
import path from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

const [base, head, output, processes, number] = process.argv.slice(2);
const names = fs
  .readdirSync(head, { recursive: true })
  .filter((name) => name.endsWith(".png") && fs.existsSync(path.join(base, name)))
  .sort()
  .filter((_, index) => index % Number(processes) === Number(number));

function padded(image, width, height) {
  if (image.width === width && image.height === height) return image;
  const larger = new PNG({ width, height });
  PNG.bitblt(image, larger, 0, 0, image.width, image.height, 0, 0);
  return larger;
}

for (const name of names) {
  const files = [base, head].map((folder) => fs.readFileSync(path.join(folder, name)));
  if (files[0].equals(files[1])) continue;
  const images = files.map((file) => PNG.sync.read(file));
  const width = Math.max(...images.map((image) => image.width));
  const height = Math.max(...images.map((image) => image.height));
  const [one, other] = images.map((image) => padded(image, width, height));
  const mask = new PNG({ width, height });
  const options = { threshold: 0.01, includeAA: false, diffMask: true };
  if (pixelmatch(one.data, other.data, mask.data, width, height, options) > 0) {
    const target = path.join(output, name);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, PNG.sync.write(mask));
  }
}

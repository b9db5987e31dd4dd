import type { ReactNode } from 'react';

import './bicycle.css';

/** How a bicycle is built: a straight top tube, a low step-through, or a long tail for loads. */
export type BicycleKind = 'touring' | 'city' | 'cargo';

const FRAMES: Readonly<Record<BicycleKind, string>> = {
  touring: 'M118 232 176 118h146l26 114M176 118l40 114h-98M216 232l106-114M322 118l-9-34M176 118l-9-30',
  city: 'M118 232 178 132l38 100h-98M216 232c34-14 72-64 100-122M322 118l26 114M322 118l-12-44M178 132l-12-46',
  cargo:
    'M98 232 160 126h96l32 106M160 126l40 106H98M200 232h188M288 232l-32-106M256 126l-10-44M160 126l-10-42M288 196h96v36',
};
const BARS: Readonly<Record<BicycleKind, string>> = {
  touring: 'M313 84c14-8 30-8 36 2',
  city: 'M310 74c-14-6-28-2-34 8',
  cargo: 'M246 82c-14-6-28-2-34 8',
};
const SADDLE_AT: Readonly<Record<BicycleKind, string>> = {
  touring: 'M146 86h42',
  city: 'M146 84h40',
  cargo: 'M130 82h40',
};
const WHEELS: Readonly<Record<BicycleKind, readonly [number, number, number, number]>> = {
  touring: [118, 70, 348, 70],
  city: [118, 70, 348, 70],
  cargo: [98, 66, 408, 48],
};
const CRANK_AT: Readonly<Record<BicycleKind, number>> = { touring: 216, city: 216, cargo: 200 };

const SPOKES = Array.from({ length: 10 }, (_, index) => (index * Math.PI) / 10);

interface WheelProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const Wheel = ({ x, y, radius }: WheelProps): ReactNode => (
  <g transform={`translate(${x} ${y})`}>
    {SPOKES.map((angle) => (
      <line
        key={angle}
        className="bicycle-spoke"
        x1={-radius * Math.cos(angle)}
        y1={-radius * Math.sin(angle)}
        x2={radius * Math.cos(angle)}
        y2={radius * Math.sin(angle)}
      />
    ))}
    <circle className="bicycle-tyre" r={radius} />
    <circle className="bicycle-rim" r={radius - 7} />
    <circle className="bicycle-hub" r="6" />
  </g>
);

/** A drawn bicycle; its frame takes the colour of `--frame`. */
export function Bicycle({ kind }: { readonly kind: BicycleKind }): ReactNode {
  const [rearX, rearRadius, frontX, frontRadius] = WHEELS[kind];
  return (
    <svg className="bicycle" viewBox="20 50 460 270" aria-hidden="true" focusable="false">
      <ellipse className="bicycle-shadow" cx="236" cy="306" rx="206" ry="8" />
      <Wheel x={rearX} y={302 - rearRadius} radius={rearRadius} />
      <Wheel x={frontX} y={302 - frontRadius} radius={frontRadius} />
      {kind === 'cargo' && <path className="bicycle-box" d="M292 150h112l-12 74H296Z" />}
      <path className="bicycle-frame" d={FRAMES[kind]} />
      {kind === 'cargo' && <path className="bicycle-frame" d="M388 196v36l20 22" />}
      <path className="bicycle-bar" d={BARS[kind]} />
      <path className="bicycle-saddle" d={SADDLE_AT[kind]} />
      <circle className="bicycle-ring" cx={CRANK_AT[kind]} cy="232" r="17" />
      <path className="bicycle-crank" d={`M${CRANK_AT[kind]} 232l20 22m-6 2h14`} />
    </svg>
  );
}

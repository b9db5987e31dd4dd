import { useRef, type ReactNode } from 'react';

import type { DeskPhone, PhoneCall } from './desk-phone.js';
import { StreamSound, StreamView } from './StreamView.js';
import { strings } from './strings.js';

interface CallCardProps {
  readonly phone: DeskPhone;
  readonly current: PhoneCall;
}

/** The call under way: whom with, what is seen and heard, and what can be done. */
export function CallCard({ phone, current }: CallCardProps): ReactNode {
  const { customerNumber, destinationLabel, state, tones } = current;
  const { isMuted, isCameraOn, isScreenShared, hasRemoteVideo } = state;
  const picture = useRef<HTMLDivElement>(null);
  const number = customerNumber === '' ? strings.anonymous : customerNumber;
  const toggles = [
    { label: strings.mute, isOn: isMuted, use: () => phone.use((call) => call.setMuted(!isMuted)) },
    { label: strings.camera, isOn: isCameraOn, use: () => phone.use((call) => call.setCamera(!isCameraOn)) },
    {
      label: strings.screen,
      isOn: isScreenShared,
      use: () => phone.use((call) => call.setScreenShare(!isScreenShared)),
    },
  ];
  return (
    <div className="phone-call" role="group" aria-label={strings.call(number)}>
      <p className="phone-caller">
        <strong dir="ltr">{number}</strong> <span>{strings.calls(destinationLabel)}</span>
      </p>
      <output className="phone-state">{isMuted ? strings.muted : strings.talking}</output>
      <StreamSound stream={state.remote} />
      <div
        ref={picture}
        className="phone-picture"
        data-empty={!hasRemoteVideo && state.localVideo === undefined}
      >
        <StreamView
          label={strings.customerVideo}
          className="phone-remote"
          stream={state.remote}
          isHidden={!hasRemoteVideo}
        />
        {state.localVideo !== undefined && (
          <StreamView label={strings.ownVideo} className="phone-own" stream={state.localVideo} />
        )}
      </div>
      <dl className="phone-tones">
        <dt>{strings.tones}</dt>
        <dd aria-live="polite">{tones === '' ? '–' : tones}</dd>
      </dl>
      <div className="desk-buttons" role="group" aria-label={strings.controls}>
        {toggles.map(({ label, isOn, use }) => (
          <button
            key={label}
            type="button"
            className="desk-action phone-toggle"
            aria-pressed={isOn}
            onClick={() => void use()}
          >
            {label}
          </button>
        ))}
        {hasRemoteVideo && (
          <button
            type="button"
            className="desk-action"
            // A page that may not has the picture where it is.
            onClick={() => void picture.current?.requestFullscreen().catch(() => undefined)}
          >
            {strings.fullScreen}
          </button>
        )}
        <button
          type="button"
          className="desk-action phone-hang-up"
          onClick={() => void phone.use((call) => call.hangUp())}
        >
          {strings.hangUp}
        </button>
      </div>
    </div>
  );
}

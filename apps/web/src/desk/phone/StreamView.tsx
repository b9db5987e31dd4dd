import { useEffect, useRef, type ReactNode, type RefObject } from 'react';

interface StreamViewProps {
  readonly label: string;
  readonly stream: MediaStream | undefined;
  readonly className: string;
  readonly isHidden?: boolean;
}

/** Shows a stream's picture, without its sound. */
export function StreamView({ label, stream, className, isHidden }: StreamViewProps): ReactNode {
  const video = useStream<HTMLVideoElement>(stream);
  return (
    <video
      ref={video}
      className={className}
      aria-label={label}
      hidden={isHidden}
      muted
      autoPlay
      playsInline
    />
  );
}

/** Plays a stream's sound: a video would wait for the first picture, and in most calls none comes. */
export function StreamSound({ stream }: Pick<StreamViewProps, 'stream'>): ReactNode {
  const audio = useStream<HTMLAudioElement>(stream);
  return <audio ref={audio} autoPlay />;
}

function useStream<Player extends HTMLMediaElement>(
  stream: MediaStream | undefined,
): RefObject<Player | null> {
  const player = useRef<Player>(null);
  useEffect(() => {
    if (player.current !== null) player.current.srcObject = stream ?? null;
  }, [stream]);
  return player;
}

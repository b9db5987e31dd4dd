// Generated from specs/openscape/component.yaml by tools/generator. Do not edit: pnpm generate.

import { LitElement, type PropertyDeclaration, type PropertyDeclarations } from 'lit';

/** The texts until the page sets others, by the name of their property. */
export const defaultTexts = {
  headerLabel: 'Call Us',
  notSupportedError: 'Open this website on Google Chrome to call us',
  instructionsLabel: 'Instructions',
  line1Label: 'Ensure that you have a good internet connection',
  line2Label: 'Ensure that you have both audio and video devices plugged into your computer',
  line3Label: 'Allow application permission in browser to use audio and video devices when requested.',
  continueLabel: 'Continue',
  inputStateTitle: 'Please input your number to continue',
  howCanWeHelpLabel: 'How can we help you?',
  deviceSelectionTitleLabel: 'Device Selection',
  audioInputLabel: 'Audio input device',
  audioOutputLabel: 'Audio output device',
  videoInputLabel: 'Video input device',
  dialUsLabel: 'Dial Us',
  backLabel: 'Back',
  ringingLabel: 'Ringing...',
  disconnectLabel: 'Disconnect',
  disconnectedLabel: 'Disconnected...',
  callAgainUsLabel: 'Make another call',
  cameraTooltip: 'Camera',
  screenshareTooltip: 'Screen share',
  muteTooltip: 'Mute',
  unmuteTooltip: 'Unmute',
  clickToExpandTooltip: 'Click to Expand',
  fitToScreenTooltip: 'Fit To Screen',
  zoomOutTooltip: 'Zoom Out',
  zoomInTooltip: 'Zoom In',
  fullScreenTooltip: 'Fullscreen',
  keypadTooltip: 'Keypad',
  videoFailedError: 'Failed to start video',
  screenShareFailedError: 'Failed to start screenshare',
  callFailedError: 'Failed to start call',
  noAudioPermissionError: 'Microphone permissions are required. Please allow the page to access your device',
  noVideoPermissionError: 'Failed to get video permissions',
  chooseDestinationLabel: 'Please choose',
  customerNumberError: 'Please enter a phone number of 3 to 15 digits',
  destinationError: 'Please choose one',
  loadingLabel: 'Loading...',
  notAvailableError: 'Calls are not available at the moment. Please try again later.',
  tryAgainLabel: 'Try again',
  waitingForPermissionLabel: 'Please allow the use of your microphone and camera...',
  defaultDeviceLabel: 'Default device',
  noCameraLabel: 'No camera',
  noMicrophoneError: 'No working microphone was found. Please connect one and try again.',
  connectingLabel: 'Connecting...',
  inCallLabel: 'Connected',
  busyLabel: 'All our agents are busy. Please try again later.',
  noAnswerLabel: 'Nobody answered. Please try again later.',
  refusedLabel: 'Your call was not accepted. Please try again later.',
  nobodyThereLabel: 'Nobody is there at the moment. Please try again later.',
  callControlsLabel: 'Call controls',
  remoteVideoLabel: 'Agent',
  localVideoLabel: 'You',
  keypadEnteredLabel: 'Entered',
  closeKeypadTooltip: 'Close keypad',
  connectionLostError: 'The connection was lost. Check your internet connection, then make another call.',
  destinationNotFoundError: 'This destination cannot be called at the moment.',
  tooManyCallsError: 'Too many calls in a short time. Please wait a minute and try again.',
  dismissErrorTooltip: 'Dismiss',
} as const;

/** Name of a text's property; the attribute is the same in any case. */
export type TextName = keyof typeof defaultTexts;

/** Names of the properties that preset what the customer would choose. */
export type PresetName = 'customerNumber' | 'destinationKey';

/** Without its attribute, a text is the default again. */
const text = (name: TextName): PropertyDeclaration<string> => ({
  converter: (value) => value ?? defaultTexts[name],
});

/** Texts and presets of `<oscc-click-to-dial>`, as attributes and as properties. */
export abstract class TextElement extends LitElement {
  static override properties: PropertyDeclarations = {
    headerLabel: text('headerLabel'),
    notSupportedError: text('notSupportedError'),
    instructionsLabel: text('instructionsLabel'),
    line1Label: text('line1Label'),
    line2Label: text('line2Label'),
    line3Label: text('line3Label'),
    continueLabel: text('continueLabel'),
    inputStateTitle: text('inputStateTitle'),
    howCanWeHelpLabel: text('howCanWeHelpLabel'),
    deviceSelectionTitleLabel: text('deviceSelectionTitleLabel'),
    audioInputLabel: text('audioInputLabel'),
    audioOutputLabel: text('audioOutputLabel'),
    videoInputLabel: text('videoInputLabel'),
    dialUsLabel: text('dialUsLabel'),
    backLabel: text('backLabel'),
    ringingLabel: text('ringingLabel'),
    disconnectLabel: text('disconnectLabel'),
    disconnectedLabel: text('disconnectedLabel'),
    callAgainUsLabel: text('callAgainUsLabel'),
    cameraTooltip: text('cameraTooltip'),
    screenshareTooltip: text('screenshareTooltip'),
    muteTooltip: text('muteTooltip'),
    unmuteTooltip: text('unmuteTooltip'),
    clickToExpandTooltip: text('clickToExpandTooltip'),
    fitToScreenTooltip: text('fitToScreenTooltip'),
    zoomOutTooltip: text('zoomOutTooltip'),
    zoomInTooltip: text('zoomInTooltip'),
    fullScreenTooltip: text('fullScreenTooltip'),
    keypadTooltip: text('keypadTooltip'),
    videoFailedError: text('videoFailedError'),
    screenShareFailedError: text('screenShareFailedError'),
    callFailedError: text('callFailedError'),
    noAudioPermissionError: text('noAudioPermissionError'),
    noVideoPermissionError: text('noVideoPermissionError'),
    customerNumber: { converter: (value: string | null) => value ?? undefined },
    destinationKey: { converter: (value: string | null) => value ?? undefined },
    chooseDestinationLabel: text('chooseDestinationLabel'),
    customerNumberError: text('customerNumberError'),
    destinationError: text('destinationError'),
    loadingLabel: text('loadingLabel'),
    notAvailableError: text('notAvailableError'),
    tryAgainLabel: text('tryAgainLabel'),
    waitingForPermissionLabel: text('waitingForPermissionLabel'),
    defaultDeviceLabel: text('defaultDeviceLabel'),
    noCameraLabel: text('noCameraLabel'),
    noMicrophoneError: text('noMicrophoneError'),
    connectingLabel: text('connectingLabel'),
    inCallLabel: text('inCallLabel'),
    busyLabel: text('busyLabel'),
    noAnswerLabel: text('noAnswerLabel'),
    refusedLabel: text('refusedLabel'),
    nobodyThereLabel: text('nobodyThereLabel'),
    callControlsLabel: text('callControlsLabel'),
    remoteVideoLabel: text('remoteVideoLabel'),
    localVideoLabel: text('localVideoLabel'),
    keypadEnteredLabel: text('keypadEnteredLabel'),
    closeKeypadTooltip: text('closeKeypadTooltip'),
    connectionLostError: text('connectionLostError'),
    destinationNotFoundError: text('destinationNotFoundError'),
    tooManyCallsError: text('tooManyCallsError'),
    dismissErrorTooltip: text('dismissErrorTooltip'),
  };

  /**
   * Title in the header.
   *
   * Default: Call Us
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare headerLabel: string;

  /**
   * Stands in the header instead of the title where the browser cannot make calls.
   *
   * Default: Open this website on Google Chrome to call us
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare notSupportedError: string;

  /**
   * Heading of the instructions.
   *
   * Default: Instructions
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare instructionsLabel: string;

  /**
   * First instruction.
   *
   * Default: Ensure that you have a good internet connection
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare line1Label: string;

  /**
   * Second instruction.
   *
   * Default: Ensure that you have both audio and video devices plugged into your computer
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare line2Label: string;

  /**
   * Third instruction.
   *
   * Default: Allow application permission in browser to use audio and video devices when requested.
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare line3Label: string;

  /**
   * Button that leaves the instructions; also the button that leaves the input, which the document does
   * not name.
   *
   * Default: Continue
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare continueLabel: string;

  /**
   * Label of the field for the customer's number.
   *
   * Default: Please input your number to continue
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare inputStateTitle: string;

  /**
   * Label of the choice of destinations.
   *
   * Default: How can we help you?
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare howCanWeHelpLabel: string;

  /**
   * Heading of the choice of devices.
   *
   * Default: Device Selection
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare deviceSelectionTitleLabel: string;

  /**
   * Label of the choice of microphones.
   *
   * Default: Audio input device
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare audioInputLabel: string;

  /**
   * Label of the choice of speakers.
   *
   * Default: Audio output device
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare audioOutputLabel: string;

  /**
   * Label of the choice of cameras.
   *
   * Default: Video input device
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare videoInputLabel: string;

  /**
   * Button that makes the call.
   *
   * Default: Dial Us
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare dialUsLabel: string;

  /**
   * Button that goes one state back.
   *
   * Default: Back
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare backLabel: string;

  /**
   * Status while the call rings.
   *
   * Default: Ringing...
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare ringingLabel: string;

  /**
   * Button that hangs up.
   *
   * Default: Disconnect
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare disconnectLabel: string;

  /**
   * Heading after the call.
   *
   * Default: Disconnected...
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare disconnectedLabel: string;

  /**
   * Button that begins the next call.
   *
   * Default: Make another call
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare callAgainUsLabel: string;

  /**
   * Button that turns the camera on and off.
   *
   * Default: Camera
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare cameraTooltip: string;

  /**
   * Button that begins and ends sharing the screen.
   *
   * Default: Screen share
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare screenshareTooltip: string;

  /**
   * Button that mutes the microphone.
   *
   * Default: Mute
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare muteTooltip: string;

  /**
   * The same button while the microphone is muted.
   *
   * Default: Unmute
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare unmuteTooltip: string;

  /**
   * Button that lets the call fill the page and takes it back.
   *
   * Default: Click to Expand
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare clickToExpandTooltip: string;

  /**
   * Button that ends zooming.
   *
   * Default: Fit To Screen
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare fitToScreenTooltip: string;

  /**
   * Button that makes the agent's picture smaller.
   *
   * Default: Zoom Out
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare zoomOutTooltip: string;

  /**
   * Button that makes the agent's picture larger.
   *
   * Default: Zoom In
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare zoomInTooltip: string;

  /**
   * Button that shows the call on the whole screen.
   *
   * Default: Fullscreen
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare fullScreenTooltip: string;

  /**
   * Button that opens the keypad; also the keypad's name.
   *
   * Default: Keypad
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare keypadTooltip: string;

  /**
   * The camera did not start.
   *
   * Default: Failed to start video
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare videoFailedError: string;

  /**
   * Sharing the screen did not start.
   *
   * Default: Failed to start screenshare
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare screenShareFailedError: string;

  /**
   * The call failed for a reason not told otherwise.
   *
   * Default: Failed to start call
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare callFailedError: string;

  /**
   * The customer or the browser refused the microphone; there is no call without it.
   *
   * Default: Microphone permissions are required. Please allow the page to access your device
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare noAudioPermissionError: string;

  /**
   * The customer or the browser refused the camera; the call goes on without it.
   *
   * Default: Failed to get video permissions
   *
   * Source: vendor document §5.2.1 (documented)
   */
  declare noVideoPermissionError: string;

  /**
   * The customer's phone number; its field is hidden then. A number that is none stands in the field.
   *
   * Source: vendor document §5.2.2 (documented)
   */
  declare customerNumber: string | undefined;

  /**
   * The key of a configured destination; the choice of destinations is hidden then.
   *
   * Source: vendor document §5.2.2 (documented)
   */
  declare destinationKey: string | undefined;

  /**
   * Stands in the choice of destinations until one is chosen.
   *
   * Default: Please choose
   *
   * Source: ours (decided)
   */
  declare chooseDestinationLabel: string;

  /**
   * The number is missing or is none.
   *
   * Default: Please enter a phone number of 3 to 15 digits
   *
   * Source: ours (decided)
   */
  declare customerNumberError: string;

  /**
   * No destination was chosen.
   *
   * Default: Please choose one
   *
   * Source: ours (decided)
   */
  declare destinationError: string;

  /**
   * The destinations are being fetched.
   *
   * Default: Loading...
   *
   * Source: ours (decided)
   */
  declare loadingLabel: string;

  /**
   * The gateway has no voice or no destinations, or does not answer.
   *
   * Default: Calls are not available at the moment. Please try again later.
   *
   * Source: ours (decided)
   */
  declare notAvailableError: string;

  /**
   * Button that fetches the destinations again.
   *
   * Default: Try again
   *
   * Source: ours (decided)
   */
  declare tryAgainLabel: string;

  /**
   * Status while the browser asks for permission.
   *
   * Default: Please allow the use of your microphone and camera...
   *
   * Source: ours (decided)
   */
  declare waitingForPermissionLabel: string;

  /**
   * Stands for a device that the browser gives no name.
   *
   * Default: Default device
   *
   * Source: ours (decided)
   */
  declare defaultDeviceLabel: string;

  /**
   * Stands in the choice of cameras where there is none.
   *
   * Default: No camera
   *
   * Source: ours (decided)
   */
  declare noCameraLabel: string;

  /**
   * There is no microphone, or it cannot be opened; there is no call without it.
   *
   * Default: No working microphone was found. Please connect one and try again.
   *
   * Source: ours (decided)
   */
  declare noMicrophoneError: string;

  /**
   * Status until the call rings.
   *
   * Default: Connecting...
   *
   * Source: ours (decided)
   */
  declare connectingLabel: string;

  /**
   * Status while both sides talk.
   *
   * Default: Connected
   *
   * Source: ours (decided)
   */
  declare inCallLabel: string;

  /**
   * The call ended because of that.
   *
   * Default: All our agents are busy. Please try again later.
   *
   * Source: ours (decided)
   */
  declare busyLabel: string;

  /**
   * The call ended because of that.
   *
   * Default: Nobody answered. Please try again later.
   *
   * Source: ours (decided)
   */
  declare noAnswerLabel: string;

  /**
   * The call ended because of that.
   *
   * Default: Your call was not accepted. Please try again later.
   *
   * Source: ours (decided)
   */
  declare refusedLabel: string;

  /**
   * The call ended because of that.
   *
   * Default: Nobody is there at the moment. Please try again later.
   *
   * Source: ours (decided)
   */
  declare nobodyThereLabel: string;

  /**
   * Name of the control bar.
   *
   * Default: Call controls
   *
   * Source: ours (decided)
   */
  declare callControlsLabel: string;

  /**
   * Name of the agent's picture.
   *
   * Default: Agent
   *
   * Source: ours (decided)
   */
  declare remoteVideoLabel: string;

  /**
   * Name of the customer's own picture.
   *
   * Default: You
   *
   * Source: ours (decided)
   */
  declare localVideoLabel: string;

  /**
   * Name of the digits that were sent.
   *
   * Default: Entered
   *
   * Source: ours (decided)
   */
  declare keypadEnteredLabel: string;

  /**
   * Button that closes the keypad.
   *
   * Default: Close keypad
   *
   * Source: ours (decided)
   */
  declare closeKeypadTooltip: string;

  /**
   * The call broke.
   *
   * Default: The connection was lost. Check your internet connection, then make another call.
   *
   * Source: ours (decided)
   */
  declare connectionLostError: string;

  /**
   * The contact center knows no such destination.
   *
   * Default: This destination cannot be called at the moment.
   *
   * Source: ours (decided)
   */
  declare destinationNotFoundError: string;

  /**
   * The gateway asks to wait.
   *
   * Default: Too many calls in a short time. Please wait a minute and try again.
   *
   * Source: ours (decided)
   */
  declare tooManyCallsError: string;

  /**
   * Button that closes the error banner.
   *
   * Default: Dismiss
   *
   * Source: ours (decided)
   */
  declare dismissErrorTooltip: string;

  constructor() {
    super();
    Object.assign(this, defaultTexts);
  }
}

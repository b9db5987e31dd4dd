// The stand-alone script: one tag in a page, `<script type="module" src="…/oscc-click-to-dial.js?gateway=https://chat.example.com">`.
import { configureClickToContact } from './configure.js';
import './define.js';

configureClickToContact({
  gateway: new URL(import.meta.url).searchParams.get('gateway') ?? location.origin,
});

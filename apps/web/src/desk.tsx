import { createRoot } from 'react-dom/client';

import { DeskPage } from './desk/DeskPage.js';

import './fonts.css';
import './base.css';

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no element #root: see desk.html.');
createRoot(root).render(<DeskPage />);

import { createRoot } from 'react-dom/client';

import { CustomerPage } from './CustomerPage.js';

import './fonts.css';
import './base.css';

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no element #root: see index.html.');
createRoot(root).render(<CustomerPage />);

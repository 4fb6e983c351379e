// The styles that hold for every page, in their order.
import './fonts.css';
import './tokens.css';
import './page.css';

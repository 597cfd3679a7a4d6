/**
 * What English pages say of themselves in the middle of an article, beside the phrases of walls and of chrome: lower case, parted by bars. Own list.
 */
export const pageTalk =
  'your browser|javascript|log in|login|log out|sign in|register|registered users|password|username|email|e-mail|email address|click here|click below|thank you for reading|thank you for subscribing|all rights reserved|share this|free trial|terms of use|terms of service|article continues below|story continues below|create an account|your account|our services|this reporter|follow us|support local journalism|view the comments';

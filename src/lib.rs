//! egov-recovery: from the message on the screen to the right recovery path for e-Gov sign-in.
pub mod message;
pub mod rules;
pub mod text;

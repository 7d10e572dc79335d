//! Copies for members and the contributions that come back.

#![cfg(test)]

mod bundle;
mod council;
mod keys;
mod member_file;
mod rounds;

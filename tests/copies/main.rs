//! Copies for members and the contributions that come back.

#![cfg(test)]

mod council;
mod keys;
mod member_file;
mod rounds;

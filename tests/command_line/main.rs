//! The program as scripts use it: what it prints, how it ends, and that its files are whole or absent.

#![cfg(test)]

mod answers;
mod copies;
mod council_files;
mod desk;
mod letters;
mod packs;
mod refusals;

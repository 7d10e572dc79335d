//! Places where a council file may not lie while it is written in: folders that are copied to others, and network drives.
//!
//! A database is written in several places at a time; what copies it meanwhile takes some of them as they were and some as
//! they are. On a network drive the log beside it does not work.
//!
//! A drive with a letter of its own (`Z:`) and a Mac's `/Volumes` tell nothing by their path: they may as well be a stick or
//! another disk. Of those nothing is said.

use std::path::Path;

/// What is wrong with a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharedPlace {
    /// In a folder that this service copies.
    Synced(&'static str),
    /// In a folder that a service not known by name copies.
    CloudStorage,
    /// On a network drive.
    Network,
}

/// The services by how the names of their folders begin, in lower case.
const SERVICES: [(&str, &str); 15] = [
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("icloud drive", "iCloud Drive"),
    ("iclouddrive", "iCloud Drive"),
    ("com~apple~clouddocs", "iCloud Drive"),
    ("mobile documents", "iCloud Drive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("google disk", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("sharepoint", "SharePoint"),
    ("box-box", "Box"),
    ("box sync", "Box"),
    ("pcloud drive", "pCloud"),
];

/// The types of file system that lie on another machine.
const NETWORK: [&str; 15] = [
    "cifs",
    "smb3",
    "smbfs",
    "nfs",
    "nfs4",
    "afs",
    "ncpfs",
    "davfs",
    "davfs2",
    "ceph",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.gvfsd-fuse",
    "fuse.davfs2",
    "fuse.google-drive-ocamlfuse",
];

/// What is wrong with the place of a file, by its whole path and by the mounts as `/proc/mounts` has them; none where nothing is
/// known to be.
#[must_use]
pub fn shared_place(path: &Path, mounts: &str) -> Option<SharedPlace> {
    let text = path.to_string_lossy().replace('\\', "/");
    let lower = text.to_lowercase();
    // The name of the file itself tells nothing of where it is.
    let folder = lower.rsplit_once('/').map_or("", |(folder, _)| folder);
    let is_folder_of = |name: &str, part: &str| {
        part.strip_prefix(name)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    for part in folder.split('/') {
        if let Some((_, service)) = SERVICES.iter().find(|(name, _)| is_folder_of(name, part)) {
            return Some(SharedPlace::Synced(service));
        }
    }
    // Where a Mac keeps the folders of every service that copies them, also those that are not known here by name.
    if text.contains("/Library/CloudStorage/") {
        return Some(SharedPlace::CloudStorage);
    }
    let is_share = lower.starts_with("//?/unc/") || (lower.starts_with("//") && !lower.starts_with("//?/"));
    let is_mounted = lower.starts_with("/net/") || folder.split('/').any(|part| part == "gvfs" || part == ".gvfs");
    (is_share || is_mounted || is_network_mount(&text, mounts)).then_some(SharedPlace::Network)
}

/// Whether the mount that a path is under lies on another machine.
fn is_network_mount(path: &str, mounts: &str) -> bool {
    let mut longest = (0, false);
    for line in mounts.lines() {
        let mut fields = line.split(' ').skip(1);
        let (Some(place), Some(kind)) = (fields.next(), fields.next()) else {
            continue;
        };
        let place = place.replace("\\040", " ");
        let under = path
            .strip_prefix(place.trim_end_matches('/'))
            .is_some_and(|rest| rest.starts_with('/'));
        if under && place.len() >= longest.0 {
            longest = (place.len(), NETWORK.contains(&kind));
        }
    }
    longest.1
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "/dev/sda1 / ext4 rw 0 0\n//tjener/felles /mnt/felles\\040disk cifs rw 0 0\n\
        /dev/sdb1 /mnt/felles\\040disk/lokal ext4 rw 0 0\ngvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0";

    #[test]
    fn places_that_are_copied_or_far_away_are_known() {
        let synced = |service| Some(SharedPlace::Synced(service));
        let network = Some(SharedPlace::Network);
        let table = [
            (r"C:\Users\Medlem\OneDrive\råd.radslag", synced("OneDrive")),
            (
                r"C:\Users\Medlem\OneDrive - Eksempeletaten\Råd\råd.radslag",
                synced("OneDrive"),
            ),
            (
                "/Users/medlem/Library/CloudStorage/OneDrive-Eksempel/råd.radslag",
                synced("OneDrive"),
            ),
            ("/home/medlem/Dropbox/råd.radslag", synced("Dropbox")),
            ("/home/medlem/Dropbox (Eksempel)/råd.radslag", synced("Dropbox")),
            (
                "/Users/medlem/Library/Mobile Documents/com~apple~CloudDocs/råd.radslag",
                synced("iCloud Drive"),
            ),
            (r"C:\Users\Medlem\iCloudDrive\råd.radslag", synced("iCloud Drive")),
            (
                "/Users/medlem/Library/CloudStorage/GoogleDrive-medlem@example.org/råd.radslag",
                synced("Google Drive"),
            ),
            ("/home/medlem/Nextcloud/råd.radslag", synced("Nextcloud")),
            (
                "/Users/medlem/Library/CloudStorage/Box-Box/Råd/råd.radslag",
                synced("Box"),
            ),
            (
                "/Users/medlem/Library/CloudStorage/Jottacloud/råd.radslag",
                Some(SharedPlace::CloudStorage),
            ),
            ("/Users/medlem/Library/CloudStorage.radslag", None),
            ("//tjener/felles/råd.radslag", network),
            (r"\\tjener\felles\råd.radslag", network),
            (r"\\?\UNC\tjener\felles\råd.radslag", network),
            (r"\\?\C:\Råd\råd.radslag", None),
            ("/net/tjener/råd.radslag", network),
            (
                "/run/user/1000/gvfs/smb-share:server=tjener,share=felles/råd.radslag",
                network,
            ),
            ("/mnt/felles disk/råd.radslag", network),
            ("/mnt/felles disk/lokal/råd.radslag", None),
            ("/mnt/felles diskett/råd.radslag", None),
            (r"C:\Users\Medlem\Documents\råd.radslag", None),
            ("/home/medlem/Dokumenter/Dropbox.radslag", None),
            ("/home/medlem/Dropboxer/råd.radslag", None),
            ("råd.radslag", None),
        ];
        for (path, expected) in table {
            assert_eq!(shared_place(Path::new(path), MOUNTS), expected, "{path}");
        }
    }
}

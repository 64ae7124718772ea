"""A small server of the remote artifact API over folders of builds. No Qt."""

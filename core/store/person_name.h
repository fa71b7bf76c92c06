// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The name of a person as one text, from a row of the table member that is called m.
#define GATEHOUSE_PERSON_NAME "CASE m.last_name WHEN '' THEN m.first_name ELSE m.first_name || ' ' || m.last_name END"

// Generated from openapi/meetings.yaml by `pnpm regen`. Do not edit.

export const document: unknown = {
  "openapi": "3.1.1",
  "info": {
    "title": "Cloudflare RealtimeKit meetings",
    "version": "4.0.0",
    "summary": "The list of all meetings of a RealtimeKit app.",
    "description": "The part of the Cloudflare API that lists the meetings of a RealtimeKit app, with the corrections that its users need.",
    "license": {
      "name": "BSD-3-Clause",
      "url": "https://opensource.org/licenses/BSD-3-Clause"
    }
  },
  "servers": [
    {
      "url": "https://api.cloudflare.com/client/v4",
      "description": "Cloudflare API"
    }
  ],
  "security": [
    {
      "api_token": []
    }
  ],
  "tags": [
    {
      "name": "Meetings",
      "description": "Meetings are reusable rooms that participants of a RealtimeKit app join."
    }
  ],
  "paths": {
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings": {
      "get": {
        "operationId": "get_all_meetings",
        "summary": "Fetch all meetings for an App",
        "description": "Returns all meetings for the given App ID.",
        "tags": [
          "Meetings"
        ],
        "security": [
          {
            "api_token": []
          }
        ],
        "x-api-token-group": [
          "Realtime Admin",
          "Realtime"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/account_identifier"
          },
          {
            "$ref": "#/components/parameters/app_id"
          },
          {
            "$ref": "#/components/parameters/pageNo"
          },
          {
            "$ref": "#/components/parameters/perPage"
          },
          {
            "$ref": "#/components/parameters/startTime"
          },
          {
            "$ref": "#/components/parameters/endTime"
          },
          {
            "$ref": "#/components/parameters/search"
          },
          {
            "name": "status",
            "in": "query",
            "description": "Filter meetings by status.",
            "schema": {
              "type": "string",
              "enum": [
                "ACTIVE",
                "INACTIVE"
              ]
            },
            "example": "ACTIVE"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of meetings.",
            "headers": {
              "Ratelimit": {
                "$ref": "#/components/headers/Ratelimit"
              },
              "Ratelimit-Policy": {
                "$ref": "#/components/headers/Ratelimit-Policy"
              },
              "cf-ray": {
                "$ref": "#/components/headers/cf-ray"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GetAllMeetings"
                },
                "examples": {
                  "page": {
                    "$ref": "#/components/examples/page"
                  },
                  "empty": {
                    "$ref": "#/components/examples/empty"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "4XX": {
            "$ref": "#/components/responses/Refused"
          },
          "5XX": {
            "$ref": "#/components/responses/EdgeError"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "api_token": {
        "type": "http",
        "scheme": "bearer",
        "description": "An API token with one of the permissions that the operation names."
      }
    },
    "parameters": {
      "account_identifier": {
        "name": "account_id",
        "in": "path",
        "required": true,
        "description": "The account identifier tag.",
        "schema": {
          "type": "string",
          "maxLength": 32
        },
        "example": "023e105f4ecef8ad9ca31a8372d0c353"
      },
      "app_id": {
        "name": "app_id",
        "in": "path",
        "required": true,
        "description": "The app identifier tag.",
        "schema": {
          "type": "string"
        },
        "example": "14a396e7-ca44-4937-bf1f-050a69118543"
      },
      "pageNo": {
        "name": "page_no",
        "in": "query",
        "description": "The page number from which you want your page search results to be displayed.",
        "schema": {
          "type": "integer",
          "minimum": 0
        },
        "example": 1
      },
      "perPage": {
        "name": "per_page",
        "in": "query",
        "description": "Number of results per page",
        "schema": {
          "type": "integer",
          "minimum": 0
        },
        "example": 100
      },
      "startTime": {
        "name": "start_time",
        "in": "query",
        "description": "The start time range for which you want to retrieve the meetings. The time must be specified in ISO format.",
        "schema": {
          "type": "string",
          "format": "date-time"
        },
        "example": "2026-01-01T00:00:00Z"
      },
      "endTime": {
        "name": "end_time",
        "in": "query",
        "description": "The end time range for which you want to retrieve the meetings. The time must be specified in ISO format.",
        "schema": {
          "type": "string",
          "format": "date-time"
        },
        "example": "2026-12-31T23:59:59Z"
      },
      "search": {
        "name": "search",
        "in": "query",
        "description": "The search query string. You can search using the meeting ID or title.",
        "schema": {
          "type": "string"
        },
        "example": "weekly"
      }
    },
    "headers": {
      "Ratelimit": {
        "description": "Requests remaining (r) in the current window and seconds until it resets (t), as a structured list.",
        "schema": {
          "type": "string"
        },
        "example": "\"default\";r=50;t=30"
      },
      "Ratelimit-Policy": {
        "description": "Quota (q) and window in seconds (w) of each rate limit, as a structured list.",
        "schema": {
          "type": "string"
        },
        "example": "\"default\";q=1200;w=300"
      },
      "Retry-After": {
        "description": "Seconds to wait before the next request, or an HTTP date. Not always present.",
        "schema": {
          "type": "string"
        },
        "example": "30"
      },
      "cf-ray": {
        "description": "Identifies the request; the value to quote to Cloudflare's support.",
        "schema": {
          "type": "string"
        },
        "example": "86610873f8d987a9-IAD"
      }
    },
    "responses": {
      "BadRequest": {
        "description": "A parameter or the Authorization header is malformed.",
        "headers": {
          "Ratelimit": {
            "$ref": "#/components/headers/Ratelimit"
          },
          "Ratelimit-Policy": {
            "$ref": "#/components/headers/Ratelimit-Policy"
          },
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "malformedToken": {
                "$ref": "#/components/examples/malformedToken"
              },
              "badParameter": {
                "$ref": "#/components/examples/badParameter"
              }
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The token is not valid.",
        "headers": {
          "Ratelimit": {
            "$ref": "#/components/headers/Ratelimit"
          },
          "Ratelimit-Policy": {
            "$ref": "#/components/headers/Ratelimit-Policy"
          },
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "unauthorized": {
                "$ref": "#/components/examples/unauthorized"
              }
            }
          }
        }
      },
      "Forbidden": {
        "description": "The token lacks the permission, belongs to another account, or the account may not use RealtimeKit.",
        "headers": {
          "Ratelimit": {
            "$ref": "#/components/headers/Ratelimit"
          },
          "Ratelimit-Policy": {
            "$ref": "#/components/headers/Ratelimit-Policy"
          },
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "forbidden": {
                "$ref": "#/components/examples/forbidden"
              }
            }
          }
        }
      },
      "NotFound": {
        "description": "No such account, app or route.",
        "headers": {
          "Ratelimit": {
            "$ref": "#/components/headers/Ratelimit"
          },
          "Ratelimit-Policy": {
            "$ref": "#/components/headers/Ratelimit-Policy"
          },
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "notFound": {
                "$ref": "#/components/examples/notFound"
              }
            }
          }
        }
      },
      "TooManyRequests": {
        "description": "The rate limit is used up.",
        "headers": {
          "Ratelimit": {
            "$ref": "#/components/headers/Ratelimit"
          },
          "Ratelimit-Policy": {
            "$ref": "#/components/headers/Ratelimit-Policy"
          },
          "Retry-After": {
            "$ref": "#/components/headers/Retry-After"
          },
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "rateLimited": {
                "$ref": "#/components/examples/rateLimited"
              }
            }
          }
        }
      },
      "Refused": {
        "description": "Any other refusal of the request.",
        "headers": {
          "Ratelimit": {
            "$ref": "#/components/headers/Ratelimit"
          },
          "Ratelimit-Policy": {
            "$ref": "#/components/headers/Ratelimit-Policy"
          },
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "bareMessage": {
                "$ref": "#/components/examples/bareMessage"
              }
            }
          }
        }
      },
      "InternalServerError": {
        "description": "The service failed.",
        "headers": {
          "Ratelimit": {
            "$ref": "#/components/headers/Ratelimit"
          },
          "Ratelimit-Policy": {
            "$ref": "#/components/headers/Ratelimit-Policy"
          },
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "serverError": {
                "$ref": "#/components/examples/serverError"
              }
            }
          }
        }
      },
      "EdgeError": {
        "description": "Cloudflare's edge answers for a service that does not; often not JSON.",
        "headers": {
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "serverError": {
                "$ref": "#/components/examples/serverError"
              }
            }
          },
          "text/html": {
            "schema": {
              "type": "string"
            },
            "examples": {
              "badGateway": {
                "$ref": "#/components/examples/badGateway"
              }
            }
          },
          "text/plain": {
            "schema": {
              "type": "string"
            },
            "examples": {
              "badGateway": {
                "$ref": "#/components/examples/badGatewayText"
              }
            }
          }
        }
      }
    },
    "schemas": {
      "GetAllMeetings": {
        "description": "One page of meetings.",
        "allOf": [
          {
            "$ref": "#/components/schemas/PagingResponse"
          },
          {
            "type": "object",
            "required": [
              "data"
            ],
            "properties": {
              "data": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Meeting"
                }
              }
            }
          }
        ]
      },
      "PagingResponse": {
        "type": "object",
        "required": [
          "success",
          "paging"
        ],
        "properties": {
          "success": {
            "type": "boolean"
          },
          "paging": {
            "$ref": "#/components/schemas/Paging"
          }
        }
      },
      "Paging": {
        "type": "object",
        "required": [
          "total_count",
          "start_offset",
          "end_offset"
        ],
        "properties": {
          "total_count": {
            "type": "number",
            "description": "Number of items that match the filters, over all pages.",
            "minimum": 0
          },
          "start_offset": {
            "type": "number",
            "description": "Position of the first item of this page, counted from 1. May exceed end_offset on an empty page."
          },
          "end_offset": {
            "type": "number",
            "description": "Position of the last item of this page, inclusive."
          }
        }
      },
      "Meeting": {
        "type": "object",
        "required": [
          "id",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "description": "ID of the meeting.",
            "readOnly": true
          },
          "created_at": {
            "type": "string",
            "format": "date-time",
            "description": "Timestamp the object was created at. The time is returned in ISO format.",
            "readOnly": true
          },
          "updated_at": {
            "type": "string",
            "format": "date-time",
            "description": "Timestamp the object was updated at. The time is returned in ISO format.",
            "readOnly": true
          },
          "title": {
            "type": "string",
            "description": "Title of the meeting."
          },
          "status": {
            "type": "string",
            "description": "Whether the meeting is ACTIVE or INACTIVE. Users will not be able to join an INACTIVE meeting.",
            "enum": [
              "ACTIVE",
              "INACTIVE"
            ]
          },
          "persist_chat": {
            "type": "boolean",
            "description": "Specifies if Chat within a meeting should persist for a week."
          },
          "record_on_start": {
            "type": "boolean",
            "description": "Specifies if the meeting should start getting recorded as soon as someone joins the meeting."
          },
          "live_stream_on_start": {
            "type": "boolean",
            "description": "Specifies if the meeting should start getting livestreamed on start."
          },
          "summarize_on_end": {
            "type": "boolean",
            "description": "Automatically generate summary of meetings using transcripts. Requires Transcriptions to be enabled, and can be retrieved via Webhooks or summary API."
          },
          "transcribe_on_end": {
            "type": "boolean",
            "description": "Automatically generate transcripts when the meeting ends."
          },
          "session_keep_alive_time_in_secs": {
            "type": "number",
            "description": "Time in seconds, for which a session remains active, after the last participant has left the meeting.",
            "minimum": 60,
            "maximum": 600,
            "default": 60
          },
          "recording_config": {
            "$ref": "#/components/schemas/RecordingConfig"
          }
        }
      },
      "RecordingConfig": {
        "type": "object",
        "description": "Recording Configurations to be used for this meeting. This level of configs takes higher preference over App level configs on the RealtimeKit developer portal.",
        "properties": {
          "max_seconds": {
            "type": "number",
            "description": "Specifies the maximum duration for recording in seconds, ranging from a minimum of 60 seconds to a maximum of 24 hours.",
            "minimum": 60,
            "maximum": 86400
          },
          "file_name_prefix": {
            "type": "string",
            "description": "Adds a prefix to the beginning of the file name of the recording."
          },
          "audio_config": {
            "$ref": "#/components/schemas/AudioConfig"
          },
          "video_config": {
            "$ref": "#/components/schemas/VideoConfig"
          },
          "live_streaming_config": {
            "type": "object",
            "properties": {
              "rtmp_url": {
                "type": "string",
                "format": "uri",
                "description": "RTMP URL to stream to",
                "x-sensitive": true
              }
            }
          },
          "realtimekit_bucket_config": {
            "type": "object",
            "required": [
              "enabled"
            ],
            "properties": {
              "enabled": {
                "type": "boolean",
                "description": "Controls whether recordings are uploaded to RealtimeKit's bucket. If set to false, download_url, audio_download_url, download_url_expiry won't be generated for a recording."
              }
            }
          },
          "storage_config": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/StorageConfig"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "AudioConfig": {
        "type": "object",
        "description": "Object containing configuration regarding the audio that is being recorded.",
        "properties": {
          "codec": {
            "type": "string",
            "description": "Codec using which the recording will be encoded. If VP8/VP9 is selected for videoConfig, changing audioConfig is not allowed. In this case, the codec in the audioConfig is automatically set to vorbis.",
            "enum": [
              "MP3",
              "AAC"
            ],
            "default": "AAC"
          },
          "channel": {
            "type": "string",
            "description": "Audio signal pathway within an audio file that carries a specific sound source.",
            "enum": [
              "mono",
              "stereo"
            ],
            "default": "stereo"
          },
          "export_file": {
            "type": "boolean",
            "description": "Controls whether to export audio file seperately",
            "default": true
          }
        }
      },
      "VideoConfig": {
        "type": "object",
        "properties": {
          "codec": {
            "type": "string",
            "description": "Codec using which the recording will be encoded.",
            "enum": [
              "H264",
              "VP8"
            ],
            "default": "H264"
          },
          "width": {
            "type": "integer",
            "description": "Width of the recording video in pixels",
            "minimum": 1,
            "maximum": 1920,
            "default": 1280
          },
          "height": {
            "type": "integer",
            "description": "Height of the recording video in pixels",
            "minimum": 1,
            "maximum": 1920,
            "default": 720
          },
          "export_file": {
            "type": "boolean",
            "description": "Controls whether to export video file seperately",
            "default": true
          },
          "watermark": {
            "type": "object",
            "description": "Watermark to be added to the recording",
            "properties": {
              "url": {
                "type": "string",
                "format": "uri",
                "description": "URL of the watermark image"
              },
              "position": {
                "type": "string",
                "description": "Position of the watermark",
                "enum": [
                  "left top",
                  "right top",
                  "left bottom",
                  "right bottom"
                ],
                "default": "left top"
              },
              "size": {
                "type": "object",
                "description": "Size of the watermark",
                "properties": {
                  "width": {
                    "type": "integer",
                    "description": "Width of the watermark in px",
                    "minimum": 1
                  },
                  "height": {
                    "type": "integer",
                    "description": "Height of the watermark in px",
                    "minimum": 1
                  }
                }
              }
            }
          }
        }
      },
      "StorageConfig": {
        "type": "object",
        "properties": {
          "type": {
            "type": "string",
            "description": "Type of storage media.",
            "enum": [
              "aws",
              "azure",
              "digitalocean",
              "gcs",
              "sftp"
            ]
          },
          "access_key": {
            "type": "string",
            "description": "Access key of the storage medium. Access key is not required for the gcs storage media type. Note that this field is not readable by clients, only writeable.",
            "writeOnly": true,
            "x-sensitive": true
          },
          "secret": {
            "type": "string",
            "description": "Secret key of the storage medium. Similar to access_key, it is only writeable by clients, not readable.",
            "writeOnly": true,
            "x-sensitive": true
          },
          "bucket": {
            "type": "string",
            "description": "Name of the storage medium's bucket."
          },
          "region": {
            "type": "string",
            "description": "Region of the storage medium."
          },
          "path": {
            "type": "string",
            "description": "Path relative to the bucket root at which the recording will be placed."
          },
          "auth_method": {
            "type": "string",
            "description": "Authentication method used for \"sftp\" type storage medium",
            "enum": [
              "KEY",
              "PASSWORD"
            ]
          },
          "host": {
            "type": "string",
            "description": "SSH destination server host for SFTP type storage medium"
          },
          "port": {
            "type": "number",
            "description": "SSH destination server port for SFTP type storage medium"
          },
          "username": {
            "type": "string",
            "description": "SSH destination server username for SFTP type storage medium"
          },
          "password": {
            "type": "string",
            "description": "SSH destination server password for SFTP type storage medium when auth_method is \"PASSWORD\". If auth_method is \"KEY\", this specifies the password for the ssh private key.",
            "writeOnly": true,
            "x-sensitive": true
          },
          "private_key": {
            "type": "string",
            "description": "Private key used to login to destination SSH server for SFTP type storage medium, when auth_method used is \"KEY\"",
            "writeOnly": true,
            "x-sensitive": true
          }
        }
      },
      "ErrorBody": {
        "description": "The error bodies that the API is known to answer with; parse errors, then error, then message.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/ErrorEnvelope"
          },
          {
            "$ref": "#/components/schemas/GenericErrorResponse"
          },
          {
            "$ref": "#/components/schemas/MessageBody"
          }
        ]
      },
      "ErrorEnvelope": {
        "type": "object",
        "description": "Answered by the API gateway on authentication, routing and rate limits.",
        "required": [
          "success",
          "errors"
        ],
        "properties": {
          "success": {
            "type": "boolean",
            "const": false
          },
          "errors": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EnvelopeError"
            }
          },
          "messages": {
            "type": "array",
            "items": {}
          },
          "result": {}
        }
      },
      "EnvelopeError": {
        "type": "object",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "integer"
          },
          "message": {
            "type": "string"
          },
          "documentation_url": {
            "type": "string"
          },
          "source": {
            "type": "object",
            "properties": {
              "pointer": {
                "type": "string"
              }
            }
          },
          "error_chain": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "code": {
                  "type": "integer"
                },
                "message": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "GenericErrorResponse": {
        "type": "object",
        "description": "Answered by the RealtimeKit service.",
        "required": [
          "success",
          "error"
        ],
        "properties": {
          "success": {
            "type": "boolean",
            "const": false
          },
          "error": {
            "$ref": "#/components/schemas/ErrorResponse"
          }
        }
      },
      "ErrorResponse": {
        "type": "object",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "number",
            "description": "The HTTP status."
          },
          "message": {
            "type": "string"
          }
        }
      },
      "MessageBody": {
        "type": "object",
        "description": "A bare message, as sibling operations document it for 401.",
        "required": [
          "message"
        ],
        "properties": {
          "message": {
            "type": "string"
          }
        }
      }
    },
    "examples": {
      "page": {
        "summary": "A whole collection of three meetings on one page",
        "value": {
          "success": true,
          "data": [
            {
              "id": "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
              "created_at": "2026-03-14T09:26:53.589Z",
              "updated_at": "2026-03-15T10:00:00.000Z",
              "title": "Weekly planning",
              "status": "ACTIVE",
              "persist_chat": true,
              "record_on_start": true,
              "live_stream_on_start": false,
              "summarize_on_end": false,
              "transcribe_on_end": true,
              "session_keep_alive_time_in_secs": 60,
              "recording_config": {
                "max_seconds": 3600,
                "file_name_prefix": "planning",
                "audio_config": {
                  "codec": "MP3",
                  "channel": "mono",
                  "export_file": true
                },
                "video_config": {
                  "codec": "H264",
                  "width": 1280,
                  "height": 720,
                  "export_file": true,
                  "watermark": {
                    "url": "https://example.com/logo.png",
                    "position": "left top",
                    "size": {
                      "width": 120,
                      "height": 40
                    }
                  }
                },
                "realtimekit_bucket_config": {
                  "enabled": true
                },
                "storage_config": {
                  "type": "aws",
                  "bucket": "recordings",
                  "region": "us-east-1",
                  "path": "planning"
                }
              }
            },
            {
              "id": "6f2f4b2e-0b0b-4c6a-9d5e-3f9a1c2b7d10",
              "created_at": "2026-03-01T08:00:00.000Z",
              "updated_at": "2026-03-01T08:00:00.000Z",
              "title": "Office hours",
              "status": "INACTIVE",
              "recording_config": {
                "storage_config": null
              }
            },
            {
              "id": "0c9d8f6a-7b1e-4d0f-8c55-2a64e1b7f9c3",
              "created_at": "2026-02-11T16:45:10.000Z",
              "updated_at": "2026-02-11T16:45:10.000Z",
              "record_on_start": false
            }
          ],
          "paging": {
            "total_count": 3,
            "start_offset": 1,
            "end_offset": 3
          }
        }
      },
      "empty": {
        "summary": "No meeting matches",
        "value": {
          "success": true,
          "data": [],
          "paging": {
            "total_count": 0,
            "start_offset": 1,
            "end_offset": 0
          }
        }
      },
      "malformedToken": {
        "summary": "The Authorization header is not of the form that the gateway accepts",
        "value": {
          "success": false,
          "errors": [
            {
              "code": 6003,
              "message": "Invalid request headers",
              "error_chain": [
                {
                  "code": 6111,
                  "message": "Invalid format for Authorization header"
                }
              ]
            }
          ],
          "messages": [],
          "result": null
        }
      },
      "badParameter": {
        "summary": "A parameter is refused by the service",
        "value": {
          "success": false,
          "error": {
            "code": 400,
            "message": "page_no must be a number"
          }
        }
      },
      "unauthorized": {
        "summary": "The token is not valid",
        "value": {
          "success": false,
          "errors": [
            {
              "code": 10000,
              "message": "Authentication error"
            }
          ],
          "messages": [],
          "result": null
        }
      },
      "forbidden": {
        "summary": "The token lacks the permission",
        "value": {
          "success": false,
          "errors": [
            {
              "code": 10000,
              "message": "Forbidden",
              "documentation_url": "https://developers.cloudflare.com/fundamentals/api/reference/permissions/"
            }
          ],
          "messages": [],
          "result": null
        }
      },
      "notFound": {
        "summary": "The account identifier does not exist",
        "value": {
          "success": false,
          "errors": [
            {
              "code": 7003,
              "message": "Could not route to the given path, perhaps your object identifier is invalid?"
            }
          ],
          "messages": [],
          "result": null
        }
      },
      "rateLimited": {
        "summary": "Too many requests within five minutes",
        "value": {
          "success": false,
          "errors": [
            {
              "code": 971,
              "message": "More than 1200 requests per 300 seconds reached. Please wait and consider throttling your request speed"
            }
          ],
          "messages": [],
          "result": null
        }
      },
      "bareMessage": {
        "summary": "A bare message",
        "value": {
          "message": "Unauthorized"
        }
      },
      "serverError": {
        "summary": "The service failed",
        "value": {
          "success": false,
          "error": {
            "code": 500,
            "message": "Internal server error"
          }
        }
      },
      "badGateway": {
        "summary": "An error page of the edge",
        "value": "<html><head><title>502 Bad Gateway</title></head><body>cloudflare</body></html>"
      },
      "badGatewayText": {
        "summary": "An error line of the edge",
        "value": "error code: 502"
      }
    }
  }
};
